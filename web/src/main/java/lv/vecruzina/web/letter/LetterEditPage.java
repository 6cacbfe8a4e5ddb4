package lv.vecruzina.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.letter.Finding;
import lv.vecruzina.ejb.letter.LetterQueries;
import lv.vecruzina.ejb.letter.LetterService;
import lv.vecruzina.ejb.letter.LetterSheet;
import lv.vecruzina.ejb.letter.PartRow;
import lv.vecruzina.reports.letter.ReplyLetterDocument;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * A reply letter (atbildes vēstule) being written, part by part, with what is found in each beside it. Every field is saved when
 * it is left and while it is typed in.
 */
@Named
@ViewScoped
public class LetterEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LetterQueries queries;

    @EJB
    private LetterService service;

    @Inject
    private HeadEntry head;

    @Inject
    private Clock clock;

    private @Nullable LetterSheet sheet;
    private List<Finding> findings = List.of();
    private Map<Long, PartEntry> entries = Map.of();
    private @Nullable Instant savedAt;

    @PostConstruct
    void open() {
        String id = Faces.getRequestParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            return;
        }
        queries.sheet(Long.parseLong(id)).ifPresent(found -> {
            read(found.id());
            entries = known().parts().stream().collect(Collectors.toMap(PartRow::id, PartEntry::new));
            head.take(known());
        });
    }

    void reread() {
        read(known().id());
    }

    private void read(long id) {
        sheet = queries.sheet(id).orElse(null);
        if (sheet != null && sheet.parts().stream().anyMatch(part -> part.id() == 0)) {
            service.complete(id);
            sheet = queries.sheet(id).orElse(null);
        }
        findings = sheet == null || sheet.isFinal() ? List.of() : queries.findings(sheet);
    }

    /** Keeps what was typed in a part. */
    public void save(PartEntry entry) {
        entry.saved(service.savePart(entry.getId(), entry.getVersion(), entry.getAnswer(), entry.getNotYet()));
        savedAt = clock.instant();
        reread();
    }

    public void saveHead() {
        head.saved(service.saveHead(known().id(), head.getVersion(), head.typed()));
        savedAt = clock.instant();
        reread();
    }

    /** Prints the letter as it stands on this page, and keeps it for good. */
    public void finalise() {
        LetterSheet shown = known();
        if (shown.version() != head.getVersion()
                || shown.parts().stream()
                        .anyMatch(part -> part.version() != entry(part).getVersion())) {
            throw new OptimisticLockException("somebody else writes in the letter");
        }
        service.finalise(shown.id(), shown.fingerprint(), ReplyLetterDocument.print(shown));
        Notice.done("letter.edit.finalised");
        Faces.redirect("letter/edit.xhtml?id=%s", Long.toString(shown.id()));
    }

    private LetterSheet known() {
        if (sheet == null) {
            throw new IllegalStateException("no letter is open");
        }
        return sheet;
    }

    public @Nullable LetterSheet getSheet() {
        return sheet;
    }

    public PartEntry entry(PartRow part) {
        return entries.computeIfAbsent(part.id(), id -> new PartEntry(part));
    }

    public List<Finding> findings(long partId) {
        return findings.stream().filter(one -> one.partId() == partId).toList();
    }

    /** What still keeps the letter from being finalised, by kind. */
    public Map<Finding.Kind, Long> getBlocking() {
        return findings.stream()
                .filter(Finding::blocks)
                .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()));
    }

    public long getBlockingCount() {
        return findings.stream().filter(Finding::blocks).count();
    }

    public long getVagueCount() {
        return findings.stream().filter(one -> !one.blocks()).count();
    }

    /** The parts nobody has answered: what must be said aloud. */
    public List<PartRow> getUnanswered() {
        return sheet == null || sheet.isFinal()
                ? List.of()
                : sheet.parts().stream().filter(part -> part.answer() == null).toList();
    }

    public boolean isNumbered() {
        return known().head().letterNo() != null && known().head().datedOn() != null;
    }

    public boolean isAhead() {
        return known().head().isAhead(LocalDate.now(clock));
    }

    public HeadEntry getHead() {
        return head;
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }
}
