package lv.vecruzina.ear.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.vecruzina.ear.shared.Product;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.ear.shared.Waiting;

/**
 * CPU of the client list with 20,000 clients against a plain servlet of the same server, by the processor time of the
 * server's process. Database and reader are processes of their own and don't count.
 */
final class ListBench {
    private static final String FOLDER = "bench-product";
    private static final int WARM_UP = 800;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 150;
    /** A plain answer is so quick that the clock of the process, which ticks every 10 ms, needs more of them. */
    private static final int PLAIN_REQUESTS = 600;

    private static final int REST = 10_000;

    private final ListReader reader;
    private final ProcessHandle server;
    private final Comparison get = new Comparison("client list: GET with 20,000 clients", "CPU ms", 20);
    private final Comparison turn = new Comparison("client list: ajax page turn with 20,000 clients", "CPU ms", 20);

    /** Milliseconds of processor time the server spends in a millisecond in which nobody asks for anything. */
    private double atRest;

    private ListBench(ListReader reader, ProcessHandle server) {
        this.reader = reader;
        this.server = server;
    }

    static List<Comparison> measure() throws Exception {
        try (Product product = Product.start(FOLDER, rows -> {})) {
            product.awaitPublished();
            try (Connection connection = product.connect();
                    Statement statement = connection.createStatement();
                    InputStream clients = ListBench.class.getResourceAsStream("/bench/clients.sql")) {
                statement.execute(new String(Objects.requireNonNull(clients).readAllBytes(), StandardCharsets.UTF_8));
            }
            Path data = Project.TARGET.resolve(FOLDER).resolve("var");
            deployPlain(data.resolve("server/deployments"));
            String pid = Files.readString(data.resolve("server.pid")).split(" ")[0];
            ListReader reader = new ListReader(product.url());
            ListBench bench =
                    new ListBench(reader, ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
            reader.logIn();
            bench.run();
            return List.of(bench.get, bench.turn);
        }
    }

    private void run() throws Exception {
        Bench.tell("client list: warming up");
        cpu(WARM_UP, reader::open);
        cpu(WARM_UP, reader::turn);
        cpu(4 * WARM_UP, reader::plain);
        awaitRest();
        for (int round = 0; round < ROUNDS; round++) {
            double plain = cpu(PLAIN_REQUESTS, reader::plain);
            get.add(cpu(REQUESTS, reader::open), plain);
            turn.add(cpu(REQUESTS, reader::turn), plain);
            Bench.tell("client list: round " + (round + 1) + " of " + ROUNDS);
        }
        Bench.tell(get.line());
        Bench.tell(turn.line());
    }

    private interface Request {
        void send() throws Exception;
    }

    /** Milliseconds of processor time of the server for one request, without what it spends at rest meanwhile. */
    private double cpu(int requests, Request request) throws Exception {
        long start = System.nanoTime();
        double before = spent();
        for (int i = 0; i < requests; i++) {
            request.send();
        }
        return (spent() - before - atRest * (System.nanoTime() - start) / 1e6) / requests;
    }

    /** Processor time of the server so far, in milliseconds. */
    private double spent() {
        return server.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    /** The compilers of the server may still be at work for what the warm-up asked of them. */
    private void awaitRest() throws Exception {
        Waiting.until("the server is at rest", Duration.ofMinutes(2), () -> {
            double before = spent();
            Thread.sleep(REST);
            atRest = (spent() - before) / REST;
            return atRest < 0.02;
        });
        Bench.tell(String.format(
                Locale.ROOT, "client list: at rest the server takes %.1f CPU ms a second", atRest * 1000));
    }

    private static void deployPlain(Path deployments) throws Exception {
        Path war = Files.createTempFile("plain", ".war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            add(zip, PlainListServlet.class);
            for (Class<?> part : PlainListServlet.class.getDeclaredClasses()) {
                add(zip, part);
            }
        }
        Files.move(war, deployments.resolve("plain.war"));
        Files.createFile(deployments.resolve("plain.war.dodeploy"));
        Waiting.until("the plain servlet is deployed", Duration.ofMinutes(2), () -> {
            if (Files.exists(deployments.resolve("plain.war.failed"))) {
                throw new IllegalStateException(Files.readString(deployments.resolve("plain.war.failed")));
            }
            return Files.exists(deployments.resolve("plain.war.deployed"));
        });
    }

    private static void add(ZipOutputStream zip, Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream code = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(file))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + file));
            code.transferTo(zip);
        }
    }
}
