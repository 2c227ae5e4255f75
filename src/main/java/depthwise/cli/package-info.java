/**
 * The command line: everything that works without a window. Answers go to the standard output; what went wrong is one
 * line on the error stream and exit code 2. Output is in English and its numbers never depend on the locale, since
 * scripts read it.
 */
package depthwise.cli;
