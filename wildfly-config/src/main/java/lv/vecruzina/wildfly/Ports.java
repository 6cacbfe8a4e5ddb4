package lv.vecruzina.wildfly;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports of one run, all on the loopback address. */
record Ports(int http, int https, int management) {

    static Ports of(int http) {
        int offset = http - 8080;
        return new Ports(http, 8443 + offset, 9990 + offset);
    }

    /**
     * Checks that nobody listens on them yet.
     *
     * @throws RunFailure naming the first busy port and the option that moves it
     */
    void check() {
        check(http, "the pages", "run.httpPort");
        check(https, "the pages over TLS", "run.httpPort");
        check(management, "the server's management", "run.httpPort");
    }

    static void check(int port, String what, String option) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new RunFailure("Port " + port + " (" + what + ") cannot be used, " + e.getMessage()
                    + ": stop the program that holds it or choose another with -D" + option + "=PORT.");
        }
    }
}
