package lv.vecruzina.ejb.report;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** Reads the reports made (pārskati). They are internal: small numbers stand in them, so nobody outside reads them here. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT})
public class ReportQueries {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    /** A page of files made, the newest first. */
    public List<ReportRow> files(int first, int size) {
        return Sql.rows(dataSource, "report/files", ReportQueries::row, size, first);
    }

    /** The files of these ids, as they were made. */
    public List<ReportRow> rows(List<Long> ids) {
        return Sql.rows(
                dataSource,
                "report/of_ids",
                ReportQueries::row,
                ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getLong("report_file_id"),
                row.getString("report"),
                row.getString("format"),
                row.getString("file_name"),
                row.getLong("load_id"),
                row.getObject("as_of", LocalDate.class),
                row.getString("sha256"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getInt("size"));
    }

    public int count() {
        return Sql.rows(dataSource, "report/count", row -> row.getInt(1)).get(0);
    }

    /** The content of a file; empty where it is unknown. */
    public Optional<ReportContent> file(long id) {
        return Sql.rows(
                        dataSource,
                        "report/file",
                        row -> new ReportContent(
                                row.getString("file_name"), row.getString("format"), row.getBytes("content")),
                        id)
                .stream()
                .findFirst();
    }

    /** The day up to which the published figures reach; empty before the first night. */
    public Optional<LocalDate> dataAsOf() {
        return Sql.rows(dataSource, "report/as_of", row -> row.getObject("as_of", LocalDate.class)).stream()
                .findFirst();
    }
}
