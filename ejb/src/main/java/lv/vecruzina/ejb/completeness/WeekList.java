package lv.vecruzina.ejb.completeness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Sql;
import org.jspecify.annotations.Nullable;

/** A line of the list of a week (nedēļas saraksts): what a file lacked on its Monday and whose task that was. It never changes. */
@Entity
@Table(name = "completeness_week", schema = "care")
public class WeekList {
    @Id
    private long id;

    @Column(name = "week_on")
    private LocalDate weekOn;

    @Column(name = "employee_id")
    private @Nullable Long employeeId;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "placement_id")
    private long placementId;

    private String thing;
    private LocalDate since;

    @SuppressWarnings("NullAway.Init")
    protected WeekList() {}

    /** Keeps the lists of the day's week as its Monday was, where they are not kept yet; the night asks for it. */
    public static int keep(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(Sql.text("completeness/keep_week"))) {
            keep.setObject(1, day);
            return keep.executeUpdate();
        }
    }
}
