package lv.vecruzina.ear.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** The attendance grid: the groups of the day, those in none, whether the day is open, and each client with the eight choices. */
@WebServlet("/grid")
public class PlainGridServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;

    private static final List<String> STATUSES =
            List.of("present", "hospital", "home", "guest_family", "school", "camp", "runaway", "other");

    private static final String ASKED =
            "with asked as (select ?::text as service, ?::date as day, ?::bigint as group_id)\n";
    private static final String EXPECTED = """
            from asked q
            join care.service s on s.code = q.service
            join care.placement p on p.service_id = s.id and p.withdrawn_at is null and p.started_on <= q.day
             and (p.ended_on is null or p.ended_on > q.day or p.ended_on = p.started_on and p.started_on >= q.day)
            join care.client c on c.id = p.client_id
            left join care.attendance a on a.placement_id = p.id and a.day = q.day
            """;
    private static final String MEMBER = """
            care.client_group_member m join care.client_group g on g.id = m.group_id
             and g.withdrawn_at is null and g.from_on <= q.day and (g.until_on is null or g.until_on > q.day)
            where m.client_id = c.id and m.withdrawn_at is null and m.from_on <= q.day
             and (m.until_on is null or m.until_on > q.day) and (g.service_id is null or g.service_id = s.id)
            """;
    private static final String GROUPS = ASKED + "select m.id, m.name, count(distinct p.id) " + EXPECTED
            + "cross join lateral (select g.id, g.name from " + MEMBER + ") m group by m.id, m.name order by m.name";
    private static final String NONE =
            ASKED + "select 0, '', count(distinct p.id) " + EXPECTED + "where not exists (select from " + MEMBER + ")";
    private static final String OPEN = ASKED + """
            select 0, '', coalesce(d.is_open, s.unit <> 'attended_day' or care.is_working_day(q.day))::int
            from asked q join care.service s on s.code = q.service
            left join care.service_day d on d.service_id = s.id and d.day = q.day""";
    private static final String ROWS =
            ASKED + "select p.id, c.client_no, c.given_name, c.family_name, coalesce(a.status, '') " + EXPECTED
                    + "where q.group_id = -1 or exists (select from " + MEMBER
                    + "and g.id = q.group_id) order by c.family_name, c.given_name, p.id";

    @Override
    void write(Connection connection, HttpServletRequest request, PrintWriter out) throws SQLException {
        for (String counted : List.of(GROUPS, NONE, OPEN)) {
            try (PreparedStatement query = prepared(connection, request, counted);
                    ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    out.append("<p>").append(found.getString(1)).append(' ').append(found.getString(2));
                    out.append(' ').append(found.getString(3)).append("</p>");
                }
            }
        }
        out.append("<table>");
        try (PreparedStatement query = prepared(connection, request, ROWS);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                out.append("<tr data-placement=\"").append(found.getString(1)).append("\">");
                cell(out, found.getString(4) + " " + found.getString(3));
                cell(out, found.getString(2));
                for (String status : STATUSES) {
                    cell(out, status.equals(found.getString(5)) ? "+" : status);
                }
                out.append("</tr>");
            }
        }
        out.append("</table>");
    }

    private static PreparedStatement prepared(Connection connection, HttpServletRequest request, String sql)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setString(1, request.getParameter("service"));
        query.setString(2, request.getParameter("day"));
        String group = Objects.requireNonNull(request.getParameter("group"));
        query.setLong(3, group.equals("all") ? -1 : Long.parseLong(group));
        return query;
    }
}
