package lv.vecruzina.batch.indicator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.batch.shared.SqlFile;

/**
 * Counts the indicators (rādītāji): each row of dim_indicator has a file of its code, a query of day, client, other subject,
 * numerator and denominator. A new indicator is a row and a file.
 */
@Named
@Dependent
public class CountIndicators extends LoadStep {
    @Override
    protected long work(Connection connection, long load) throws SQLException {
        return count(connection);
    }

    /** Returns the number of subjects counted; counted again, they replace what was there. */
    public static long count(Connection connection) throws SQLException {
        update(connection, "delete from reporting_build.indicator_subject");
        long counted = 0;
        for (String indicator : indicators(connection)) {
            counted += update(
                    connection,
                    "insert into reporting_build.indicator_subject select ?, counted.* from ("
                            + new SqlFile("indicator/" + indicator).text() + ") counted",
                    indicator);
        }
        update(connection, "analyze reporting_build.indicator_subject");
        return counted;
    }

    private static List<String> indicators(Connection connection) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select indicator from reporting_build.dim_indicator order by place")) {
            while (found.next()) {
                codes.add(found.getString(1));
            }
        }
        return codes;
    }
}
