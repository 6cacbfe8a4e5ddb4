package lv.vecruzina.web.leaver;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.leaver.Guarantee;
import lv.vecruzina.ejb.leaver.LeaverQueries;
import lv.vecruzina.ejb.leaver.LeaverService;
import lv.vecruzina.ejb.leaver.LeaverStepRow;
import lv.vecruzina.ejb.leaver.MentorRow;
import lv.vecruzina.ejb.leaver.MentorService;
import lv.vecruzina.ejb.leaver.SheetService;
import lv.vecruzina.ejb.legal.AskedTerm;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** A youth's way to a life of their own (jaunieša pāreja): what comes next, talks, guarantees and the sheet, housing, mentor. */
@Named
@ViewScoped
public class LeaverPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LeaverQueries queries;

    @EJB
    private LeaverService service;

    @EJB
    private SheetService sheets;

    @EJB
    private MentorService mentorService;

    @Inject
    private ClientHead head;

    private List<LeaverStepRow> steps = List.of();
    private List<MentorRow> mentors = List.of();
    private List<AskedTerm> terms = List.of();
    private List<Guarantee> amounts = List.of();
    private @Nullable LeaverStepRow chosen;
    private @Nullable MentorRow mentor;
    private String reason = "";

    /** Reads what is known of the youth whose file is open. */
    public void read() {
        List<Long> client = List.of(head.getId());
        steps = queries.steps(client);
        mentors = queries.mentors(client);
        terms = queries.next(client);
        amounts = sheets.amounts(head.getToday());
    }

    public void askCopy(LeaverStepRow row) {
        service.askCopy(row.id(), row.version(), head.getToday());
        Notice.done("leaver.copy.asked");
        read();
    }

    /** Gives the sheet to the youth's own page. */
    public void give() {
        sheets.give(head.getNo());
        Notice.done("leaver.sheet.given");
        read();
    }

    public void choose(LeaverStepRow row) {
        chosen = row;
        mentor = null;
        reason = "";
    }

    public void chooseMentor(MentorRow row) {
        mentor = row;
        chosen = null;
        reason = "";
    }

    /** Takes the step or the mentor back, whichever was chosen. */
    public void withdraw() {
        if (mentor != null) {
            mentorService.withdraw(mentor.id(), mentor.version(), reason);
        } else {
            LeaverStepRow row = getChosen();
            service.withdraw(row.id(), row.version(), reason);
        }
        Notice.done("leaver.of_client.withdrawn");
        read();
    }

    public List<AskedTerm> getTerms() {
        return terms;
    }

    public long getCopiesLacking() {
        return steps.stream().filter(LeaverStepRow::lacksCopy).count();
    }

    /** Whether a rule of the guarantees concerns the youth. */
    public boolean isGuaranteed() {
        return term("GUARANTEES_END").isPresent();
    }

    /** What is to be done about a sheet nobody signed: by which day, since when it is late, or that nobody asks for it. */
    public String getSheetAdvice() {
        return advice("LEAVER_INFORMATION", "leaver.sheet.none");
    }

    /** The same of a housing request. */
    public String getHousingAdvice() {
        return advice("HOUSING_REQUEST", "leaver.housing.none");
    }

    private String advice(String rule, String sentence) {
        return term(rule)
                .map(term -> Text.of(sentence + (term.lateOn(head.getToday()) ? "_late" : ""), term.dueOn()))
                .orElseGet(() -> Text.of(sentence + "_not_asked"));
    }

    private Optional<AskedTerm> term(String rule) {
        return terms.stream().filter(term -> term.rule().equals(rule)).findFirst();
    }

    /** Interviews, meetings, contacts, and what of any kind was taken back. */
    public List<LeaverStepRow> getTalks() {
        return only(row -> row.withdrawn() || !row.sheet() && !row.housing());
    }

    public List<LeaverStepRow> getSheets() {
        return only(LeaverStepRow::sheet);
    }

    /** Whether a sheet can be given: none is open, and the tablet is still the youth's. */
    public boolean isGivable() {
        return head.getToday().isBefore(getAdultOn()) && steps.stream().noneMatch(LeaverStepRow::openSheet);
    }

    public List<LeaverStepRow> getHousing() {
        return only(LeaverStepRow::housing);
    }

    private List<LeaverStepRow> only(Predicate<LeaverStepRow> which) {
        return steps.stream().filter(which).toList();
    }

    public List<MentorRow> getMentors() {
        return mentors;
    }

    public List<Guarantee> getAmounts() {
        return amounts;
    }

    public boolean isVerified() {
        return Guarantee.allVerified(amounts);
    }

    public LocalDate getAdultOn() {
        LocalDate born = head.getFile().birthDate();
        return Age.birthday(born, born.getYear() + 18);
    }

    LeaverStepRow getChosen() {
        return Objects.requireNonNull(chosen);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
