package lv.vecruzina.reports.behaviour;

import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.behaviour.InviteeRow;
import lv.vecruzina.ejb.behaviour.MeetingRow;
import lv.vecruzina.reports.shared.Document;

/**
 * The invitation to an inter-agency meeting, or once it was held its minutes (uzaicinājums, protokols); the child by initials,
 * as it goes to several bodies.
 */
public record MeetingSheet(String initials, MeetingRow meeting, List<InviteeRow> invitees) {

    /** The paper in Latvian, as PDF. */
    public byte[] print() {
        Document sheet = new Document()
                .lead(initials)
                .fact("behaviour.lead", meeting.lead())
                .fact("behaviour.day", meeting.metOn())
                .fact("behaviour.hour", meeting.hour())
                .fact("behaviour.place", meeting.place())
                .fact("behaviour.agenda", meeting.agenda());
        if (meeting.held()) {
            sheet.list("behaviour.came", people(true), "behaviour.nobody")
                    .list("behaviour.missing", people(false), "behaviour.nobody")
                    .fact("behaviour.decisions", meeting.decisions())
                    .fact(
                            "behaviour.changes",
                            Objects.requireNonNullElse(meeting.changes(), Document.word("behaviour.no_changes")))
                    .sign("behaviour.leads_meeting")
                    .sign("behaviour.keeps_minutes");
        } else {
            sheet.list(
                            "behaviour.invited",
                            invitees.stream().map(MeetingSheet::line).toList(),
                            "behaviour.nobody")
                    .text("behaviour.please");
        }
        return sheet.print(
                meeting.held() ? "behaviour.minutes" : "behaviour.invitation",
                String.valueOf(meeting.id()),
                meeting.metOn());
    }

    private List<String> people(boolean came) {
        return invitees.stream()
                .filter(one -> Boolean.TRUE.equals(one.attended()) == came)
                .map(MeetingSheet::line)
                .toList();
    }

    private static String line(InviteeRow invited) {
        return Document.word("behaviour.body." + invited.body()) + " – " + invited.name();
    }
}
