package lv.vecruzina.web.behaviour;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.behaviour.BehaviourQueries;
import lv.vecruzina.ejb.behaviour.MeetingRow;
import lv.vecruzina.ejb.behaviour.MemberRow;
import lv.vecruzina.ejb.behaviour.PreventionRow;
import lv.vecruzina.ejb.behaviour.PreventionService;
import lv.vecruzina.ejb.behaviour.ProgrammeRow;
import lv.vecruzina.ejb.behaviour.ProgrammeService;
import lv.vecruzina.ejb.legal.AskedTerm;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The behaviour correction of a client (uzvedības korekcija): prevention file, programme with its team, meetings. */
@Named
@ViewScoped
public class BehaviourPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private BehaviourQueries queries;

    @EJB
    private PreventionService prevention;

    @EJB
    private ProgrammeService programmeService;

    @Inject
    private ClientHead head;

    private List<PreventionRow> files = List.of();
    private List<ProgrammeRow> programmes = List.of();
    private List<MemberRow> members = List.of();
    private List<MeetingRow> meetings = List.of();
    private List<AskedTerm> terms = List.of();
    private @Nullable PreventionRow file;
    private @Nullable ProgrammeRow programme;
    private @Nullable MemberRow member;
    private String reason = "";

    /** Reads what is known of the client whose file is open. */
    public void read() {
        files = queries.files(head.getId());
        programmes = queries.programmes(head.getId());
        members = queries.members(head.getId());
        meetings = queries.meetings(head.getId());
        terms = queries.terms(head.getId());
    }

    public void chooseFile(PreventionRow row) {
        file = row;
        programme = null;
        member = null;
        reason = "";
    }

    public void chooseProgramme(ProgrammeRow row) {
        programme = row;
        file = null;
        member = null;
        reason = "";
    }

    public void chooseMember(MemberRow row) {
        member = row;
        programme = null;
        file = null;
        reason = "";
    }

    /** Takes the file, the member or the programme back, whichever was chosen. */
    public void withdraw() {
        if (file != null) {
            prevention.withdraw(file.id(), file.version(), reason);
        } else if (member != null) {
            programmeService.withdrawMember(member.id(), member.version(), reason);
        } else {
            ProgrammeRow row = Objects.requireNonNull(programme);
            programmeService.withdraw(row.id(), row.version(), reason);
        }
        Notice.done("behaviour.of_client.withdrawn");
        read();
    }

    /** Closes the file or the programme today, with the reason said. */
    public void close() {
        if (file != null) {
            prevention.close(file.id(), file.version(), head.getToday(), reason);
        } else {
            ProgrammeRow row = Objects.requireNonNull(programme);
            programmeService.close(row.id(), row.version(), head.getToday(), reason);
        }
        Notice.done("behaviour.of_client.closed");
        read();
    }

    public void endMember(MemberRow row) {
        programmeService.endMember(row.id(), row.version());
        Notice.done("behaviour.team.ended");
        read();
    }

    public List<MemberRow> team(ProgrammeRow row) {
        return members.stream().filter(one -> one.programmeId() == row.id()).toList();
    }

    /** The programme that runs; null where none does. */
    public @Nullable ProgrammeRow getRunning() {
        return programmes.stream().filter(ProgrammeRow::runs).findFirst().orElse(null);
    }

    /** Whether a ground can be recorded: none waits and no file is open. */
    public boolean isFree() {
        return files.stream().noneMatch(row -> row.awaitsOpening() || row.runs());
    }

    public List<PreventionRow> getFiles() {
        return files;
    }

    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }

    public List<MeetingRow> getMeetings() {
        return meetings;
    }

    public List<AskedTerm> getTerms() {
        return terms;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
