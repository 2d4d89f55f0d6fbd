import { leaveOverlay } from './overlay-door.ts';
import { Overlay } from './overlay.ts';

leaveOverlay((below, missed, life) => new Overlay(below, missed, life));
