package lv.vecruzina.ear.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.vecruzina.ear.shared.Product;
import lv.vecruzina.ear.shared.Project;

/**
 * Pages with 20,000 clients and five years of services: how many SQL statements they ask, the same as with 200 clients, and
 * their CPU against plain servlets of the same server. Database and reader are processes of their own and don't count there.
 */
final class PageBench {
    private static final String FOLDER = "bench-product";
    private static final int FEW = 200;
    private static final int MANY = 20_000;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = Integer.getInteger("bench.requests", 100);
    private static final int WARM_UP = 4 * REQUESTS;
    /** A plain answer is so quick that the clock of the process needs more of them. */
    private static final int PLAIN_REQUESTS = 4 * REQUESTS;

    private static final String GROUP = """
            select min(m.group_id) from care.client_group_member m join care.client_group g on g.id = m.group_id
            where g.name like 'Izdomātā grupa %' and m.until_on is null""";

    private final PageReader reader;
    private final BenchDatabase database;
    private final ServerCpu cpu;
    private final List<Comparison> table = new ArrayList<>();

    /** The plain request of a page, and what the product is asked, each with its line of the table. */
    private record Measured(Request plain, Map<Comparison, Request> product) {}

    private PageBench(PageReader reader, BenchDatabase database, ServerCpu cpu) {
        this.reader = reader;
        this.database = database;
        this.cpu = cpu;
    }

    static List<Comparison> measure() throws Exception {
        try (Product product = Product.start(FOLDER, rows -> {});
                Connection connection = product.connect()) {
            product.awaitPublished();
            Path data = Project.TARGET.resolve(FOLDER).resolve("var");
            PlainWar.deploy(data.resolve("server/deployments"));
            BenchDatabase database = new BenchDatabase(connection.getMetaData().getURL(), data);
            database.makeClients(1, FEW);
            PageReader reader = new PageReader(product.url());
            reader.logIn();
            String pid = Files.readString(data.resolve("server.pid")).split(" ")[0];
            PageBench bench = new PageBench(reader, database, new ServerCpu(Long.parseLong(pid)));
            bench.run(Page.all(lastWorkday(), String.valueOf(product.value(GROUP))));
            return bench.table;
        }
    }

    private static LocalDate lastWorkday() {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Riga"));
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void run(List<Page> pages) throws Exception {
        Map<Page, Integer> few = statements(pages, FEW);
        Bench.tell("pages: making " + MANY + " clients");
        database.makeClients(FEW + 1, MANY);
        Map<Page, Integer> many = statements(pages, MANY);
        for (Page page : pages) {
            table.add(Comparison.counted(
                    page.name() + ": 20,000 clients against 200", "queries", many.get(page), few.get(page)));
        }
        List<Measured> measured = new ArrayList<>();
        for (Page page : pages) {
            measured.add(measured(page));
        }
        cpu(measured);
    }

    private Map<Page, Integer> statements(List<Page> pages, int clients) throws Exception {
        Map<Page, Integer> statements = new HashMap<>();
        for (Page page : pages) {
            BenchDatabase.Asked asked = database.by(() -> reader.open(page));
            statements.put(page, asked.statements());
            Bench.tell(String.format(
                    Locale.ROOT,
                    "%s with %d clients shows %d: %d queries, %.1f ms in the database",
                    page.name(),
                    clients,
                    reader.open(page),
                    asked.statements(),
                    asked.milliseconds()));
        }
        return statements;
    }

    /** Both sides show as much in every answer as the plain one does in its first. */
    private Measured measured(Page page) throws Exception {
        int shown = reader.plain(page);
        Map<Comparison, Request> product = new LinkedHashMap<>();
        product.put(line(page, "GET"), () -> check(page, reader.open(page), shown));
        if (page == Page.LIST) {
            product.put(line(page, "ajax page turn"), () -> check(page, reader.turn(), shown));
        }
        return new Measured(() -> check(page, reader.plain(page), shown), product);
    }

    private Comparison line(Page page, String way) {
        Comparison line = new Comparison(page.name() + ": " + way + " with 20,000 clients", "CPU ms", page.limit());
        table.add(line);
        return line;
    }

    private static void check(Page page, int found, int shown) {
        if (found != shown || shown == 0) {
            throw new IllegalStateException(page.name() + " shows " + found + ", not " + shown);
        }
    }

    private void cpu(List<Measured> measured) throws Exception {
        Bench.tell("pages: warming up");
        for (Measured one : measured) {
            cpu.by(one.plain(), WARM_UP);
            for (Request request : one.product().values()) {
                cpu.by(request, WARM_UP);
            }
        }
        cpu.awaitRest();
        for (int round = 1; round <= ROUNDS; round++) {
            for (Measured one : measured) {
                double plain = cpu.by(one.plain(), PLAIN_REQUESTS);
                for (Map.Entry<Comparison, Request> line : one.product().entrySet()) {
                    line.getKey().add(cpu.by(line.getValue(), REQUESTS), plain);
                }
            }
            Bench.tell("pages: round " + round + " of " + ROUNDS);
        }
    }
}
