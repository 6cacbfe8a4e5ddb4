package lv.vecruzina.ear.shared;

import java.sql.SQLException;

/** Every page of the table of access, with parameters of the sample where it needs some. */
public final class SamplePages {
    private final Rows rows;

    public SamplePages(Rows rows) {
        this.rows = rows;
    }

    /** The page's address under the root. */
    public String address(String page) throws SQLException {
        return switch (page) {
            case "/client/file.xhtml", "/client/history.xhtml", "/client/room.xhtml" ->
                page + "?no=" + clientOfTheOfficial();
            case "/placement/edit.xhtml" -> page + "?client=" + clientOfTheOfficial();
            case "/recommendation/detail.xhtml" ->
                page + "?id=" + rows.value("select recommendation_id from care.commitment order by id limit 1");
            case "/account/edit.xhtml" ->
                page + "?id=" + rows.value("select id from care.account where user_name = 'nurse'");
            case "/report/file" ->
                page + "?id="
                        + rows.value("select report_file_id from reporting.report_file where format = 'pdf' limit 1");
            default -> page;
        };
    }

    /** A client whom everybody may see who may see any: at home where the sample's official works, and in a service. */
    private String clientOfTheOfficial() throws SQLException {
        return rows.value("""
                select c.client_no
                from care.client c
                join care.account a on a.user_name = 'municipality' and a.municipality_id = c.municipality_id
                join care.placement p on p.client_id = c.id and p.payer_id = c.municipality_id and p.ended_on is null
                order by c.client_no limit 1""");
    }
}
