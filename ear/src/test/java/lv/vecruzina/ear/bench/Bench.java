package lv.vecruzina.ear.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures the product against the same work done plainly, on this machine and in one run, and prints the ratios. It never
 * runs with the tests; it fails on a ratio above its limit only with {@code -Dbench.strict=true}, on
 * a number of statements that grows with the data always.
 */
public final class Bench {
    /** Kept, since the log manager forgets the level of a logger that nobody holds. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private Bench() {}

    /**
     * @param arguments the project's folder; {@code -Dbench.only=load,clock,print,pages} leaves the others out, {@code
     *     -Dbench.requests=40} asks for each page less often than 100 times a round
     */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        MIGRATIONS.setLevel(Level.WARNING);
        System.setProperty("project.root", root.toString());
        List<String> asked = List.of(
                System.getProperty("bench.only", "load,clock,print,pages").split(","));
        List<Comparison> table = new ArrayList<>();
        if (asked.contains("load")) {
            tell("the load of 1,000,000 service days");
            table.add(LoadBench.measure());
        }
        if (asked.contains("clock")) {
            tell("the legal clock at a centre of 20,000 clients");
            table.add(ClockBench.measure());
        }
        if (asked.contains("print")) {
            tell("reports of 1 and about 200 pages");
            table.addAll(PrintBench.measure());
        }
        if (asked.contains("pages")) {
            tell("pages with 20,000 clients: starting the product");
            table.addAll(PageBench.measure());
        }
        print(table, root.resolve("ear/target/bench.txt"));
        boolean strict = Boolean.getBoolean("bench.strict");
        if (table.stream().anyMatch(comparison -> comparison.fails(strict))) {
            throw new IllegalStateException("a ratio is above its limit, or a number is not the same");
        }
    }

    private static void print(List<Comparison> table, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Comparison.heading());
        table.forEach(comparison -> lines.add(comparison.line()));
        lines.forEach(System.out::println);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /** Says what is being measured, so that no minute is silent. */
    static void tell(String progress) {
        System.out.println("[bench] " + progress);
        System.out.flush();
    }
}
