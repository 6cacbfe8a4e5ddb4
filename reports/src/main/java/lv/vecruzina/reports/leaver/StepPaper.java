package lv.vecruzina.reports.leaver;

import java.time.LocalDate;
import lv.vecruzina.ejb.leaver.LeaverStepDraft;
import lv.vecruzina.ejb.leaver.LeaverStepRow;
import lv.vecruzina.reports.shared.Document;
import org.jspecify.annotations.Nullable;

/**
 * A step of a youth on paper (jaunieša solis): an interview with the wishes, a meeting's minutes, a housing request with its
 * answer, a later contact. What was not entered is left out.
 */
public record StepPaper(String clientName, String clientNo, LocalDate birthDate, LeaverStepRow step) {
    /** The step in Latvian, as PDF. */
    public byte[] print() {
        Document paper = new Document()
                .lead(clientName)
                .fact("leaver.birth_date", birthDate)
                .fact("leaver.client_no", clientNo)
                .fact("leaver.step.day", step.doneOn())
                .fact("leaver.step.municipality", step.municipality())
                .fact("leaver.step.took_part." + step.kind(), said(step.tookPart()))
                .fact("leaver.step.wishes", said(step.wishes()))
                .fact("leaver.step.words." + step.kind(), said(step.words()))
                .fact("leaver.step.copy_asked_on", step.copyAskedOn())
                .fact("leaver.step.copy_received_on", step.copyReceivedOn())
                .fact("leaver.step.copy_from", said(step.copyFrom()))
                .fact("leaver.step.answered_on", step.answeredOn())
                .fact("leaver.step.answer", said(step.answer()));
        if (!step.kind().equals(LeaverStepDraft.CONTACT)) {
            paper.sign("leaver.youth");
        }
        return paper.sign("leaver.worker").print("leaver.step.title." + step.kind(), clientNo, step.doneOn());
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }
}
