package depthwise.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The program's standard streams. */
final class Terminal {
    private Terminal() {}

    /** Where answers go. */
    static PrintWriter out() {
        return writer(FileDescriptor.out);
    }

    /** Where complaints go. */
    static PrintWriter err() {
        return writer(FileDescriptor.err);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset()), false);
    }

    /** UTF-8, whatever the locale of a script may be; only the consoles of Windows have an encoding of their own. */
    private static Charset charset() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? Charset.forName(System.getProperty("native.encoding")) : StandardCharsets.UTF_8;
    }
}
