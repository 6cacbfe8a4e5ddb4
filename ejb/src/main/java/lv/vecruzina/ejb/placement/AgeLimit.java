package lv.vecruzina.ejb.placement;

import java.time.LocalDate;
import lv.vecruzina.ejb.client.Age;
import org.jspecify.annotations.Nullable;

/**
 * Rule 3, age at admission (vecuma ierobežojums): {@code fromYears} ≤ completed years on the first day < {@code belowYears}.
 * Source: the service's description; parameter {@code <SERVICE>_AGE}.
 */
public record AgeLimit(int fromYears, @Nullable Integer belowYears) {

    public boolean admits(LocalDate birthDate, LocalDate firstDay) {
        int age = Age.on(birthDate, firstDay);
        return age >= fromYears && (belowYears == null || age < belowYears);
    }
}
