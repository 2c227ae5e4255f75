package depthwise.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One call of the command line.
 *
 * @param code its exit code
 * @param out what it answered
 * @param err what it complained about
 */
record CliRun(int code, String out, String err) {
    static CliRun of(String... args) {
        return with(List.of(), args);
    }

    /** A call whose words stand in one line. */
    static CliRun line(String args) {
        return of(args.split(" "));
    }

    static CliRun with(List<Object> more, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new Cli(new PrintWriter(out), new PrintWriter(err), more).execute(args);
        return new CliRun(code, out.toString(), err.toString());
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
