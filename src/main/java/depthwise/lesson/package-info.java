/**
 * Lessons: Markdown files whose steps drive the program. This room reads and checks them; the reader's view obeys them.
 */
package depthwise.lesson;
