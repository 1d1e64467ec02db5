/** Loaded before a page of the speaker joins the talk, where it was served to the network. */
import { offerDevices } from './open-links.ts';
import { openSocket } from './socket-link.ts';

offerDevices((deck) => openSocket(new URL(deck, location.href)));
