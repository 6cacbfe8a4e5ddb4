package lv.vecruzina.ejb.place;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** Reads how many places of the services are taken (vietu noslogojums): numbers only, of all clients, nobody is named. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE, Role.ACCOUNTANT})
public class PlaceQueries {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @SuppressWarnings("NullAway.Init")
    protected PlaceQueries() {}

    PlaceQueries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Every service on every day of the month, services in their order: one statement. */
    public List<PlaceDay> month(YearMonth month) {
        return Sql.rows(
                dataSource,
                "place/month",
                row -> new PlaceDay(
                        row.getString("service"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("taken"),
                        row.getInt("held"),
                        row.getObject("places", Integer.class),
                        row.getBoolean("is_open")),
                month.atDay(1),
                month.atEndOfMonth());
    }
}
