package lv.vecruzina.ejb.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed of an order (rīkojuma ziņas): who answers for images from which day. */
public record OrderDraft(
        String orderNo,
        LocalDate orderedOn,
        long employeeId,
        LocalDate fromOn,
        @Nullable DocumentFile document) {}
