package lv.vecruzina.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The months a register is printed of (reģistra mēneši): this one and the two years before, the last first. */
@Named
@RequestScoped
public class RegisterMonths {
    private static final int OFFERED = 25;

    @Inject
    private Clock clock;

    public List<YearMonth> getAll() {
        return Stream.iterate(YearMonth.now(clock), month -> month.minusMonths(1))
                .limit(OFFERED)
                .toList();
    }
}
