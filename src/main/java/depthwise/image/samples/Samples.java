package depthwise.image.samples;

import java.util.ArrayList;
import java.util.List;

/** All pictures that come with the program. */
final class Samples {
    private Samples() {}

    /** The drawn things first, then the patterns. */
    static List<Sample> all() {
        List<Sample> all = new ArrayList<>(List.of(
                new AnalogClock(),
                new Balloon(),
                new CrosswordPuzzle(),
                new Daisy(),
                new JackOLantern(),
                new Ladybug(),
                new Lemon(),
                new Orange(),
                new SoccerBall(),
                new Strawberry(),
                new StreetSign(),
                new TrafficLight(),
                new Umbrella()));
        all.addAll(Patterns.all());
        return all;
    }
}
