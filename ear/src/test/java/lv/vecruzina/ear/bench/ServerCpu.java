package lv.vecruzina.ear.bench;

import java.time.Duration;
import java.util.Locale;
import lv.vecruzina.ear.shared.Waiting;

/** The processor time a request takes of the server's process; its clock ticks every 10 ms. */
final class ServerCpu {
    private static final int REST = 10_000;

    private final ProcessHandle server;

    /** Milliseconds of processor time the server spends in a millisecond in which nobody asks for anything. */
    private double atRest;

    ServerCpu(long pid) {
        server = ProcessHandle.of(pid).orElseThrow();
    }

    /** Milliseconds for one of so many requests, without what the server spends at rest meanwhile. */
    double by(Request request, int requests) throws Exception {
        long start = System.nanoTime();
        double before = spent();
        for (int i = 0; i < requests; i++) {
            request.send();
        }
        return (spent() - before - atRest * (System.nanoTime() - start) / 1e6) / requests;
    }

    /** The compilers of the server may still be at work for what the warm-up asked of them. */
    void awaitRest() throws Exception {
        Waiting.until("the server is at rest", Duration.ofMinutes(2), () -> {
            double before = spent();
            Thread.sleep(REST);
            atRest = (spent() - before) / REST;
            return atRest < 0.02;
        });
        Bench.tell(String.format(Locale.ROOT, "pages: at rest the server takes %.1f CPU ms a second", atRest * 1000));
    }

    /** Processor time of the server so far, in milliseconds. */
    private double spent() {
        return server.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }
}
