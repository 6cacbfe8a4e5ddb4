package lv.vecruzina.ejb.client;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Finds files of people like the one typed (līdzīgo meklēšana); who asks says which of them the caller may see. */
@Dependent
public class SimilarClients {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @SuppressWarnings("NullAway.Init")
    protected SimilarClients() {}

    SimilarClients(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * All of them, inside and outside the caller's circle, the most alike first.
     *
     * @param self the client compared with the others; 0 for someone not entered yet
     */
    List<SimilarClient> all(
            String given, String family, @Nullable LocalDate birthDate, byte @Nullable [] codeHash, long self) {
        return Sql.rows(dataSource, "client/similar", SimilarClients::pair, given, family, birthDate, codeHash, self)
                .stream()
                .flatMap(pair ->
                        Similar.of(pair.signs()).map(similar -> new SimilarClient(pair.client(), similar)).stream())
                .sorted(Comparator.comparingInt(
                                (SimilarClient one) -> one.similar().score())
                        .reversed())
                .toList();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                new ClientRow(
                        row.getLong("id"),
                        row.getString("client_no"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("municipality")),
                new Similar.Signs(
                        row.getBoolean("same_code"),
                        row.getBoolean("same_birth_date"),
                        row.getBoolean("swapped"),
                        row.getDouble("name_likeness"),
                        row.getDouble("family_likeness")));
    }

    private record Pair(ClientRow client, Similar.Signs signs) {}
}
