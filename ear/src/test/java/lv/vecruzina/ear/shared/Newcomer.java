package lv.vecruzina.ear.shared;

import java.sql.SQLException;
import java.util.Objects;

/**
 * A client entered for one test (jauns klients), in the circle of one of the sample's users: the test can be run again. The
 * number comes after those of the sample, so that no test that takes the first of them gets this one.
 */
public record Newcomer(String clientNo, String familyName) {
    /** Full name as lists write it. */
    public String name() {
        return familyName + " Jauns";
    }

    /** Enters a client of so many years of age for whom the user is responsible since 1 January 2026. */
    public static Newcomer aged(Rows rows, int age, String userName) throws SQLException {
        String no = Objects.requireNonNull(rows.value("""
                with entered as (
                    insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id)
                    select 'X-' || n.random, 'Jauns', 'Nācējs' || translate(n.random::text, '0123456789', 'abcdefghij'),
                        current_date - 366 * cast(? as int), 'M', m.id
                    from care.municipality m, (select (random() * 1e9)::int as random) n
                    where m.name = 'Rēzeknes novads'
                    returning id, client_no
                ), given as (
                    insert into care.responsibility (employee_id, client_id, from_on, given_by)
                    select a.employee_id, e.id, date '2026-01-01', 'director'
                    from entered e join care.account a on a.user_name = ?
                )
                select client_no from entered""", age, userName));
        return new Newcomer(
                no, Objects.requireNonNull(rows.value("select family_name from care.client where client_no = ?", no)));
    }
}
