package lv.vecruzina.wildfly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleInboxTest {
    private final Path data;
    private final Path sample;
    private final Path delivered;

    SampleInboxTest(@TempDir Path data) throws IOException {
        this.data = data;
        sample = Files.createDirectories(data.resolve("made/sample"));
        delivered = data.resolve("in box/sample/clients.csv");
        Files.writeString(sample.resolve("clients.csv"), "client_no\n1\n");
        Files.writeString(sample.resolve("index.txt"), "not part of a delivery");
    }

    @Test
    void theSampleIsGivenOnceAlsoAfterItWasTakenAway() throws Exception {
        assertTrue(give());
        assertEquals("client_no\n1\n", Files.readString(delivered));
        assertFalse(Files.exists(delivered.resolveSibling("index.txt")));

        Files.delete(delivered);
        Files.delete(delivered.getParent());
        assertFalse(give());
        assertFalse(Files.exists(delivered));
    }

    @Test
    void anotherContentIsGivenAgain() throws Exception {
        assertTrue(give());
        Files.delete(delivered);
        Files.delete(delivered.getParent());
        Files.writeString(sample.resolve("clients.csv"), "client_no\n2\n");
        assertTrue(give());
        assertEquals("client_no\n2\n", Files.readString(delivered));
    }

    private boolean give() throws IOException {
        return new SampleInbox(data, data.resolve("in box")).give(sample);
    }
}
