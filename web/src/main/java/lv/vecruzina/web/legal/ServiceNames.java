package lv.vecruzina.web.legal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.web.shared.Language;
import org.jspecify.annotations.Nullable;

/** Names of the services (pakalpojumu nosaukumi) in the language of the page; for roles that may list the services. */
@Named
@RequestScoped
public class ServiceNames {
    @EJB
    private LegalService legal;

    @Inject
    private Language language;

    private @Nullable List<CareService> services;

    /** The services in the order people list them; read once a request. */
    public List<CareService> getAll() {
        if (services == null) {
            services = legal.services();
        }
        return services;
    }

    public String name(CareService service) {
        return language.getCode().equals(Language.LATVIAN.getLanguage()) ? service.getNameLv() : service.getNameEn();
    }

    /** The name of a code; the code itself where it is none. */
    public String of(String code) {
        return getAll().stream()
                .filter(service -> service.getCode().equals(code))
                .map(this::name)
                .findFirst()
                .orElse(code);
    }
}
