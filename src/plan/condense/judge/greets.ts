/** “Hello, gardeners”, “Many thanks to all who mended”, “We would like to thank …”. English only. */
export function greets({ lower }: { lower: string }): boolean {
  return /^(?:dear|hi|hello|hey|to my|welcome|(?:my |our )?(?:\p{L}+ )?thank(?:s| you)|(?:(?:with|and|a|my|our|very|special|many|big|personal|final|respect|shout-?out) ){1,4}thank(?:s| you)|congrat\p{L}*|cheers|ladies)\b|^(?:we|i)(?:[’']d| would| want| wanted)(?: also)? (?:like )?to (?:thank|express|acknowledge|take a moment)\b/u.test(
    lower,
  );
}
