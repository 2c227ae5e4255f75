package depthwise;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of messages as it stands in the sources.
 *
 * @param room the folder that it stands in
 * @param file its path, for people
 * @param patterns its patterns by key
 * @param repeated keys that stand in it more than once
 */
record MessageBundle(Path room, String file, Map<String, String> patterns, List<String> repeated) {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** All files of that name, in every room. */
    static List<MessageBundle> all(String name) throws IOException {
        List<MessageBundle> bundles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(f -> f.endsWith(name)).toList()) {
                bundles.add(read(file));
            }
        }
        return bundles;
    }

    private static MessageBundle read(Path file) throws IOException {
        Set<Object> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (!seen.add(key)) {
                    repeated.add(file + ": " + key);
                }
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> patterns = new HashMap<>();
        properties.forEach((key, value) -> patterns.put((String) key, (String) value));
        return new MessageBundle(file.getParent(), RESOURCES.relativize(file).toString(), patterns, repeated);
    }
}
