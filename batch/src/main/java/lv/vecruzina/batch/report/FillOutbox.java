package lv.vecruzina.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import lv.vecruzina.batch.shared.LoadStep;

/**
 * Puts the reports of the load into the outbox (izejošā mape) under their names, in place of older ones. A reader of the
 * folder finds a whole file or none.
 */
@Named
@Dependent
public class FillOutbox extends LoadStep {
    @Override
    protected String neededState() {
        return "published";
    }

    @Override
    protected long work(Connection connection, long load) throws SQLException, IOException {
        return fill(connection, load, folder());
    }

    /** The outbox of this server. */
    public static Path folder() {
        return Path.of(Optional.ofNullable(System.getenv("VECRUZINA_OUTBOX")).orElse("var/outbox"));
    }

    /** Returns the number of files written. */
    public static long fill(Connection connection, long load, Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        long written = 0;
        try (PreparedStatement query = connection.prepareStatement("""
                select file_name, content from reporting.report_file
                where load_id = ? and made_by = ? order by report_file_id""")) {
            query.setFetchSize(1);
            query.setLong(1, load);
            query.setString(2, ACTOR);
            try (ResultSet file = query.executeQuery()) {
                for (; file.next(); written++) {
                    write(folder, file.getString("file_name"), file.getBytes("content"));
                }
            }
        }
        return written;
    }

    private static void write(Path folder, String name, byte[] content) throws IOException {
        Path aside = folder.resolve('.' + name + ".part");
        Files.write(aside, content);
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
