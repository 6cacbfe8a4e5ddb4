package lv.vecruzina.web.shift;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shift.NoteRow;
import lv.vecruzina.ejb.shift.Shift;
import lv.vecruzina.ejb.shift.ShiftQueries;
import lv.vecruzina.ejb.shift.ShiftService;
import lv.vecruzina.ejb.shift.Signature;
import lv.vecruzina.ejb.shift.UnitRow;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The diary of the shifts (maiņas žurnāls): what to sign, a quick entry, and the last day and night. */
@Named
@ViewScoped
public class ShiftDiaryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The notes about a unit, a client or the whole house; {@code client} tells the clients from the units. */
    public record About(String name, boolean client, List<NoteRow> notes) {
        /** What the filter asks for: a unit may be called as a client is. */
        public String key() {
            return (client ? "c:" : "u:") + name;
        }
    }

    @EJB
    private ShiftQueries queries;

    @EJB
    private ShiftService service;

    @Inject
    private NoteEntry entry;

    @Inject
    private CurrentUser user;

    private @Nullable Shift shift;
    private Instant since = Instant.EPOCH;
    private List<UnitRow> units = List.of();
    private List<NoteRow> unread = List.of();
    private List<About> diary = List.of();
    private Map<Long, List<Signature>> signatures = Map.of();
    private String filter = "";
    private @Nullable NoteRow chosen;
    private String reason = "";

    @PostConstruct
    void load() {
        units = queries.units();
        read();
    }

    private void read() {
        shift = queries.running();
        since = queries.since();
        unread = queries.unread();
        List<NoteRow> notes = queries.diary();
        signatures = queries.signatures(notes.stream().map(NoteRow::id).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(Signature::noteId));
        Map<String, About> found = new LinkedHashMap<>();
        for (NoteRow note : notes) {
            About about = new About(note.about(), note.clientNo() != null, new ArrayList<>());
            found.computeIfAbsent(about.key() + Objects.requireNonNullElse(note.clientNo(), ""), key -> about)
                    .notes()
                    .add(note);
        }
        diary = found.values().stream()
                .sorted(Comparator.comparing(About::client)) // the house and its units first, as they were written
                .toList();
    }

    /** Writes the note down and lets the browser forget what was typed; no other answer does. */
    public void write() {
        entry.write();
        read();
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
    }

    public void sign(NoteRow note) {
        sign(Set.of(note.id()));
    }

    /** Signs what is shown, not what has come meanwhile. */
    public void signAll() {
        sign(unread.stream().map(NoteRow::id).collect(Collectors.toSet()));
    }

    private void sign(Set<Long> notes) {
        service.sign(notes);
        Notice.done("shift.diary.signed");
        read();
    }

    public void choose(NoteRow note) {
        chosen = note;
        reason = "";
    }

    public void withdraw() {
        NoteRow note = Objects.requireNonNull(chosen);
        service.withdraw(note.id(), note.version(), reason);
        Notice.done("shift.diary.withdrawn");
        read();
    }

    /** Whether the reader may take the note back: their own, or as one who leads. */
    public boolean mayWithdraw(NoteRow note) {
        return !note.isWithdrawn()
                && (note.writtenBy().equals(user.userName())
                        || user.hasRole(Role.DIRECTOR)
                        || user.hasRole(Role.SOCIAL_WORKER));
    }

    public List<Signature> signatures(NoteRow note) {
        return signatures.getOrDefault(note.id(), List.of());
    }

    /** What the filter lets through. */
    public List<About> getShown() {
        return filter.isEmpty()
                ? diary
                : diary.stream().filter(about -> about.key().equals(filter)).toList();
    }

    public List<About> getDiary() {
        return diary;
    }

    public @Nullable Shift getShift() {
        return shift;
    }

    public Instant getSince() {
        return since;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public List<NoteRow> getUnread() {
        return unread;
    }

    public NoteEntry getEntry() {
        return entry;
    }

    public String getWriter() {
        return user.userName();
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter == null ? "" : filter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
