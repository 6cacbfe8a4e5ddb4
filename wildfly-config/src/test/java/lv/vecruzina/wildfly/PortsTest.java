package lv.vecruzina.wildfly;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void everyPortMovesWithTheFirst() {
        assertEquals(new Ports(8080, 8443, 9990), Ports.of(8080));
        assertEquals(new Ports(18080, 18443, 19990), Ports.of(18080));
    }

    @Test
    void aBusyPortIsNamedWithTheOptionThatMovesIt() throws Exception {
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = holder.getLocalPort();
            var failure = assertThrows(RunFailure.class, () -> Ports.check(port, "the pages", "run.httpPort"));
            assertTrue(failure.getMessage().contains(String.valueOf(port)), failure.getMessage());
            assertTrue(failure.getMessage().contains("-Drun.httpPort="), failure.getMessage());
            assertEquals(1, failure.getMessage().lines().count());
        }
    }

    @Test
    void aProgramOnAllAddressesMakesThePortBusyToo() throws Exception {
        try (var holder = new ServerSocket()) {
            holder.bind(new InetSocketAddress(0));
            int port = holder.getLocalPort();
            assertThrows(RunFailure.class, () -> Ports.check(port, "the pages", "run.httpPort"));
        }
    }

    @Test
    void aPortIsFreeAgainOnceItIsClosed() throws Exception {
        int port;
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = holder.getLocalPort();
        }
        assertDoesNotThrow(() -> Ports.check(port, "the pages", "run.httpPort"));
    }
}
