package depthwise.ui.lesson;

import depthwise.lesson.Stage;

/** Does for a lesson what the session itself cannot: turns to views, opens blocks on the canvas, brings pictures. */
public interface Stagehand extends Stage {
    /** Puts every view back to how it is at first: nothing open on the canvas, the whole in view, usual settings. */
    void clear();
}
