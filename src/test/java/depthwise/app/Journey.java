package depthwise.app;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class of journeys through the whole program. Its tests take an {@link OpenWindow}: one window for all such
 * classes, since the program takes a while to start, and as fresh as at the start for each test.
 */
@Tag("ui")
@ExtendWith(JourneyExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Journey {}
