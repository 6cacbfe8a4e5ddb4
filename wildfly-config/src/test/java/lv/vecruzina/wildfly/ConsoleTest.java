package lv.vecruzina.wildfly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {
    @Test
    void theCodeOfTheFirstAdministratorIsFoundInTheServersWords(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("console.log");
        Files.writeString(log, """
                2026-03-31 02:15:00,000 INFO  [lv.ve] (main) started
                2026-03-31 02:15:01,000 WARN  [lv.ve] (main) FIRST ADMINISTRATOR user=administrator code=K7P2-9QXM
                2026-03-31 02:15:01,500 WARN  [lv.ve] (main) SAMPLE USERS DISABLED carer, nurse
                2026-03-31 02:15:02,000 ERROR [lv.ve] (main) broken
                """);
        var console = new Console(log);
        assertEquals(
                Optional.of("FIRST ADMINISTRATOR user=administrator code=K7P2-9QXM"), console.firstAdministrator());
        assertEquals(Optional.of("SAMPLE USERS DISABLED carer, nurse"), console.sampleUsersDisabled());
        assertEquals(List.of("2026-03-31 02:15:02,000 ERROR [lv.ve] (main) broken"), console.lastComplaints(1));
    }

    @Test
    void aServerThatSaidNothingHasNoCode(@TempDir Path folder) throws Exception {
        assertEquals(Optional.empty(), new Console(folder.resolve("missing")).firstAdministrator());
    }
}
