import { leaveOverlay } from './overlay-door.ts';
import { Overlay } from './overlay.ts';

leaveOverlay((below, life) => new Overlay(below, life));
