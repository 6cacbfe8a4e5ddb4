package lv.vecruzina.ejb.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open day of a service's group that nobody has finished marking (neatzīmēta diena). */
public record UnmarkedDay(
        String serviceCode,
        LocalDate day,
        @Nullable Long groupId,
        @Nullable String groupName,
        int unmarked) {}
