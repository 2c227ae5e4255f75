/**
 * The computations of the engine over channels-last memory, one kernel a kind of operation. Which arithmetic they use,
 * vectors or plain Java, is decided when the registry is made: only the classes named {@code Vector…} touch the
 * incubating module, and they are loaded only where it is there.
 */
package depthwise.engine.kernel;
