package depthwise.ui.workbench;

import depthwise.engine.Times;
import depthwise.engine.Trace;
import java.util.Optional;

/**
 * A finished run and how long such a run takes. They are one value, so that what is told of a run is never half of it
 * and half of the one before.
 *
 * @param trace what came of it
 * @param times of a run as this one, such as can be trusted; empty until there are some
 */
public record Run(Trace trace, Optional<Times> times) {
    Run timed(Times settled) {
        return new Run(trace, Optional.of(settled));
    }
}
