package lv.vecruzina.web.place;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.place.PlaceDay;
import lv.vecruzina.ejb.place.PlaceQueries;
import lv.vecruzina.ejb.place.Waiting;
import lv.vecruzina.ejb.place.WaitingService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Services with a free place today and somebody in their waiting list (brīva vieta rindai). */
@Dependent
public class FreeForTheWaiting implements HomeList {
    @EJB
    private WaitingService waitings;

    @EJB
    private PlaceQueries places;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String title() {
        return "place.waiting.home";
    }

    @Override
    public String method() {
        return "WaitingService.lists";
    }

    @Override
    public String all() {
        return "/place/board.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        List<Waiting> first = waitings.lists().stream()
                .filter(waiting -> waiting.position() == 1)
                .toList();
        if (first.isEmpty()) {
            return List.of();
        }
        List<PlaceDay> now = places.month(YearMonth.from(today)).stream()
                .filter(day -> day.day().equals(today))
                .toList();
        return first.stream()
                .filter(waiting -> free(now, waiting) > 0)
                .map(waiting -> new HomeRow(
                        waiting.receivedOn(),
                        text.word("service", waiting.serviceCode()),
                        Text.of("place.waiting.next_is", who(waiting)),
                        "/place/board.xhtml",
                        null,
                        "",
                        "good",
                        text.count("place.waiting.home_free", free(now, waiting))))
                .toList();
    }

    private static String who(Waiting waiting) {
        return waiting.client() == null
                ? waiting.applicationNo()
                : waiting.client().name();
    }

    private static int free(List<PlaceDay> now, Waiting waiting) {
        return now.stream()
                .filter(day -> day.serviceCode().equals(waiting.serviceCode()))
                .map(FreeForTheWaiting::free)
                .findFirst()
                .orElse(0);
    }

    private static int free(PlaceDay day) {
        @Nullable Integer free = day.free();
        return free == null ? 0 : free;
    }
}
