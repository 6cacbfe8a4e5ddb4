package lv.vecruzina.ear.shared;

import java.sql.SQLException;
import java.util.Objects;

/** Every page of the table of access, with parameters of the sample where it needs some. */
public final class SamplePages {
    private static final String CLOSED_SURVEY = """
            with held as (
                insert into survey.survey (title, opens_on, closes_on, codes_given, closed_on, smallest, codes_redeemed, papers)
                values ('Paraugs', '2026-03-02', '2026-03-16', 12, '2026-03-17', 5, 10, 10) returning id
            ), question as (
                insert into survey.question (survey_id, place, kind, words, answered)
                select id, place, kind, words, 10 from held, (values (1, 'scale', 'Vai tevi uzklausa?'), (2, 'words', 'Ko mainīt?'))
                    as asked (place, kind, words)
                returning id, survey_id, kind
            ), option as (
                insert into survey.option (question_id, place, words, fewest, most)
                select id, place, words, fewest, most from question, (values (1, 'good', 6, 10), (2, 'middle', 0, 4), (3, 'bad', 0, 4))
                    as offered (place, words, fewest, most)
                where kind = 'scale'
            )
            insert into survey.saying (id, question_id, words)
            select md5(random()::text), id, 'Vairāk sporta' from question where kind = 'words'
            returning (select survey_id from question limit 1)""";

    private static final String MEETING_LINK = "paraugs-";
    private final Rows rows;

    public SamplePages(Rows rows) {
        this.rows = rows;
    }

    /** The page's address under the root. */
    public String address(String page) throws SQLException {
        return switch (page) {
            case "/client/file.xhtml",
                    "/client/history.xhtml",
                    "/client/sheet",
                    "/attendance/of_client.xhtml",
                    "/respite/of_client.xhtml",
                    "/session/of_client.xhtml",
                    "/choice/of_client.xhtml",
                    "/meal/of_client.xhtml",
                    "/plan/of_client.xhtml",
                    "/restriction/of_client.xhtml",
                    "/plan/document",
                    "/leaver/of_client.xhtml",
                    "/leaver/sheet",
                    "/behaviour/of_client.xhtml",
                    "/paternity/of_client.xhtml",
                    "/client/edit.xhtml",
                    "/client/merge.xhtml",
                    "/publication/of_client.xhtml",
                    "/publication/form",
                    "/relative/of_client.xhtml",
                    "/need/of_client.xhtml",
                    "/decision/chain.xhtml",
                    "/room/of_client.xhtml" -> page + "?no=" + clientOfTheOfficial();
            case "/completeness/week-sheet" ->
                page + "?week=" + rows.value("select max(week_on) from care.completeness_week");
            case "/attendance/month.xhtml" -> page + "?service=DAC&month=2026-03";
            case "/attendance/open_days.xhtml" -> page + "?service=DAC&day=2026-01-17";
            case "/placement/edit.xhtml" -> page + "?client=" + clientOfTheOfficial();
            case "/indicator/detail.xhtml" -> page + "?code=R3_CHILDREN_BELOW_UGF_MONTH";
            case "/recommendation/detail.xhtml", "/recommendation/edit.xhtml" ->
                page + "?id=" + rows.value("select recommendation_id from care.commitment order by id limit 1");
            case "/recommendation/stages.xhtml" -> page + "?id=" + rows.value("""
                        select c.recommendation_id from care.commitment_stage s join care.commitment c on c.id = s.commitment_id
                        order by s.id limit 1""");
            case "/letter/edit.xhtml", "/letter/versions.xhtml", "/letter/document" -> page + "?id=" + letter();
            case "/staff/detail.xhtml" ->
                page + "?id=" + rows.value("select employee_id from care.account where user_name = 'nurse'");
            case "/account/edit.xhtml" ->
                page + "?id=" + rows.value("select id from care.account where user_name = 'nurse'");
            case "/visit/sheet", "/restriction/sheet", "/incident/sheet", "/complaint/sheet" -> page + "?month=2026-03";
            case "/meal/sheet" -> page + "?month=2026-03&id=" + rows.value("select min(id) from care.living_unit");
            case "/room/edit.xhtml" -> page + "?id=" + rows.value("select min(id) from care.room");
            case "/publication/detail.xhtml" ->
                page + "?id=" + rows.value("select id from care.publication where publication_no = 'B-03'");
            case "/publication/file" -> page + "?id=" + document();
            case "/survey/edit.xhtml" ->
                page + "?id="
                        + survey(
                                "insert into survey.survey (title, opens_on, closes_on) values ("
                                        + "'Paraugs', '2026-03-02', '2026-03-31') returning id",
                                "closed_on is null");
            case "/survey/read.xhtml", "/survey/results.xhtml", "/survey/sheet" ->
                page + "?id=" + survey(CLOSED_SURVEY, "closed_on is not null");
            case "/behaviour/meeting.xhtml", "/behaviour/document", "/behaviour/file" ->
                page + "?no=" + clientOfTheOfficial() + "&id=" + meeting();
            case "/behaviour/invited.xhtml" -> page + "?token=" + MEETING_LINK + meeting();
            case "/leaver/file", "/leaver/paper" -> page + "?no=" + clientOfTheOfficial() + "&id=" + leaverPaper();
            case "/paternity/file" -> page + "?id=" + paper();
            case "/paternity/note" -> page + "?no=" + clientOfTheOfficial() + "&id=" + note();
            case "/choice/receipt" -> page + "?id=" + purchase();
            case "/decision/paper" -> page + "?id=" + decided("select max(id) from care.decision_paper");
            case "/decision/document" -> page + "?decision=" + decided("select max(id) from care.decision");
            case "/report/file" ->
                page + "?id="
                        + rows.value("select report_file_id from reporting.report_file where format = 'pdf' limit 1");
            default -> page;
        };
    }

    /** A draft to the sample's source; it is made where it is missing. */
    private String letter() throws SQLException {
        String known = rows.value("select max(id) from care.reply_letter");
        return known != null ? known : rows.value("""
                insert into care.reply_letter (source, addressee, subject)
                select source, 'Tiesībsargam', 'Par izpildi' from care.recommendation order by id limit 1 returning id""");
    }

    /** A file kept with images; it is made where it is missing. */
    private String document() throws SQLException {
        String known = rows.value("select max(id) from care.publication_document where file_name = 'paraugs.pdf'");
        return known != null ? known : rows.value("""
                insert into care.publication_document (file_name, media_type, sha256, content, added_by, added_at)
                values ('paraugs.pdf', 'application/pdf', 'x', '\\x255044462d', 'test', now()) returning id""");
    }

    /** A meeting with minutes and a link to it; it is made where it is missing. */
    private String meeting() throws SQLException {
        String known = rows.value("select max(id) from care.behaviour_meeting where place = 'Paraugskola'");
        return known != null ? known : rows.value("""
                with led as (
                    insert into care.behaviour_programme (client_id, lead_body, municipality_id, aim, opened_on, recorded_by)
                    select id, 'social_service', municipality_id, 'Paraugs', '2026-03-02', 'test' from care.client where client_no = ? returning id, client_id
                ), met as (
                    insert into care.behaviour_meeting (client_id, programme_id, met_on, lead_body, minutes, hour, place, agenda, decisions,
                        file_name, media_type, sha256, content)
                    select client_id, id, '2026-03-16', 'social_service', true, '10:00', 'Paraugskola', 'Paraugs', 'Turpināt',
                        'protokols.pdf', 'application/pdf', 'x', '\\x255044462d' from led returning id)
                insert into care.behaviour_invitee (meeting_id, body, name, token_hash, link_until, link_by)
                select id, 'school', 'Paraugs', encode(sha256(convert_to(? || id, 'UTF8')), 'hex'), now() + interval '1 day', 'test' from met
                returning meeting_id""", clientOfTheOfficial(), MEETING_LINK);
    }

    /** A step of a youth with a paper; it is made where it is missing. */
    private String leaverPaper() throws SQLException {
        String known = rows.value("select max(id) from care.leaver_step where file_name = 'paraugs.pdf'");
        return known != null ? known : rows.value("""
                insert into care.leaver_step (client_id, done_on, kind, words, file_name, media_type, sha256, content)
                select id, '2026-03-02', 'contact', 'Paraugs', 'paraugs.pdf', 'application/pdf', 'x', '\\x255044462d'
                from care.client where client_no = ? returning id""", clientOfTheOfficial());
    }

    /** A paper of a paternity case; it is made where it is missing. */
    private String paper() throws SQLException {
        String known = rows.value("select max(id) from care.paternity_document where file_name = 'paraugs.pdf'");
        return known != null ? known : rows.value("""
                with done as (
                    insert into care.paternity_step (client_id, done_on, step, kind, recorded_by, recorded_at)
                    select id, date '2026-03-02', 'Paraugs', 'file_study', 'test', now() from care.client where client_no = ?
                    returning id
                )
                insert into care.paternity_document (step_id, file_name, media_type, sha256, content, added_by, added_at)
                select id, 'paraugs.pdf', 'application/pdf', 'x', '\\x255044462d', 'test', now() from done returning id""", clientOfTheOfficial());
    }

    /** A draft to the Ombudsman; it is made where it is missing. */
    private String note() throws SQLException {
        String known = rows.value("select max(id) from care.paternity_note where obstacle = 'Paraugs'");
        return known != null ? known : rows.value("""
                insert into care.paternity_note (client_id, obstacle, words, written_by, written_at)
                select id, 'Paraugs', 'Paraugs', 'test', now() from care.client where client_no = ? returning id""", clientOfTheOfficial());
    }

    /** A survey made up; it is made where it is missing. */
    private String survey(String made, String which) throws SQLException {
        String known = rows.value("select max(id) from survey.survey where title = 'Paraugs' and " + which);
        return known != null ? known : rows.value(made);
    }

    /** A purchase with a receipt; it is made where it is missing. */
    private String purchase() throws SQLException {
        String known = rows.value("select max(id) from care.purchase where shop = 'Paraugveikals'");
        return known != null ? known : rows.value("""
                with bought as (
                    insert into care.purchase (
                        bought_on, shop, amount_eur, employee_id, file_name, media_type, sha256, content, recorded_by, recorded_at)
                    select date '2026-03-02', 'Paraugveikals', 2.5, employee_id, 'čeks.pdf', 'application/pdf', 'x',
                           '\\x255044462d', 'test', now()
                    from care.account where user_name = 'carer'
                    returning id
                )
                insert into care.choice (client_id, chosen_on, item, chosen_by_child, kind, purchase_id)
                select c.id, date '2026-03-02', 'Paraugziepes', true, 'soap', b.id
                from care.client c, bought b where c.client_no = ?
                returning purchase_id""", clientOfTheOfficial());
    }

    /** Something of an application with a paper and a decision, which the sample lacks; it is made where it is missing. */
    private String decided(String asked) throws SQLException {
        String known = rows.value(asked);
        if (known != null) {
            return known;
        }
        rows.value("""
                with entered as (
                    insert into care.application (client_id, service_id, received_on, applicant, ground)
                    select c.id, s.id, date '2026-03-02', 'representative', 'Paraugs'
                    from care.client c, care.service s
                    where c.client_no = ? and s.code = 'DAC'
                    returning id, client_id
                ), paper as (
                    insert into care.decision_paper
                        (client_id, step, step_id, file_name, media_type, sha256, content, added_by)
                    select client_id, 'application', id, 'iesniegums.pdf', 'application/pdf', 'x', '\\x255044462d', 'test' from entered
                )
                insert into care.decision
                    (application_id, number, decided_on, decided_by, outcome, payer_id, refused_reason)
                select id, 'SD-1', date '2026-03-16', 'social_service', 'refused', 1, 'Paraugs' from entered
                returning id""", clientOfTheOfficial());
        return Objects.requireNonNull(rows.value(asked));
    }

    /** A client whom everybody may see who may see any: at home where the sample's official works, and in a service. */
    private String clientOfTheOfficial() throws SQLException {
        return rows.value("""
                select c.client_no
                from care.client c
                join care.account a on a.user_name = 'municipality' and a.municipality_id = c.municipality_id
                join care.client_group_member g on g.client_id = c.id
                join care.service s on s.code = 'LONGTERM'
                join care.placement p on p.service_id = s.id and p.client_id = c.id and p.payer_id = c.municipality_id and p.ended_on is null
                order by c.client_no limit 1""");
    }
}
