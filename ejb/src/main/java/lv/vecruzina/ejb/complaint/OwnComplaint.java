package lv.vecruzina.ejb.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint as the child who signed it sees it, or an answer for all children, which tells no words (mana sūdzība). */
public record OwnComplaint(
        long id,
        LocalDate receivedOn,
        String about,
        @Nullable String words,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
