package lv.vecruzina.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Set;

/** The directions of the house and the habits that keep it readable. */
@AnalyzeClasses(
        packages = "lv.vecruzina",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    /** The test-jars of ejb and batch may lie on the path under their own names. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("-tests.jar") && !location.contains("test-classes");
        }
    }

    private static final String EJB = "lv.vecruzina.ejb.";

    @ArchTest
    static final ArchRule MODULES = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ejb")
            .definedBy("lv.vecruzina.ejb..")
            .layer("reports")
            .definedBy("lv.vecruzina.reports..")
            .layer("batch")
            .definedBy("lv.vecruzina.batch..")
            .layer("web")
            .definedBy("lv.vecruzina.web..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("reports")
            .mayOnlyBeAccessedByLayers("web", "batch");

    @ArchTest
    static final ArchRule FEATURES = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("shared")
            .definedBy(EJB + "shared..")
            .layer("legal")
            .definedBy(EJB + "legal..")
            .layer("account")
            .definedBy(EJB + "account..")
            .optionalLayer("staff")
            .definedBy(EJB + "staff..")
            .layer("client")
            .definedBy(EJB + "client..")
            .layer("placement")
            .definedBy(EJB + "placement..")
            .layer("leaves")
            .definedBy(DescribedPredicate.describe(
                    "the other features",
                    (JavaClass found) -> found.getPackageName().startsWith(EJB)
                            && !Set.of("shared", "legal", "account", "staff", "client", "placement")
                                    .contains(found.getPackageName().substring(EJB.length()))))
            .whereLayer("leaves")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("placement")
            .mayOnlyBeAccessedByLayers("leaves")
            .whereLayer("client")
            .mayOnlyBeAccessedByLayers("leaves", "placement")
            .whereLayer("account")
            .mayOnlyBeAccessedByLayers("leaves", "placement", "client", "staff")
            .whereLayer("legal")
            .mayOnlyBeAccessedByLayers("leaves", "placement", "client", "staff", "account");

    @ArchTest
    static final ArchRule LEAVES_DO_NOT_KNOW_EACH_OTHER =
            com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
                    .matching(EJB + "(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            DescribedPredicate.alwaysTrue(),
                            resideInAPackage(EJB + "shared..")
                                    .or(resideInAPackage(EJB + "legal.."))
                                    .or(resideInAPackage(EJB + "account.."))
                                    .or(resideInAPackage(EJB + "staff.."))
                                    .or(resideInAPackage(EJB + "client.."))
                                    .or(resideInAPackage(EJB + "placement..")));

    @ArchTest
    static final ArchRule THE_CLOCK_IS_INJECTED = noClasses()
            .that()
            .resideInAnyPackage(
                    "lv.vecruzina.ejb..", "lv.vecruzina.batch..", "lv.vecruzina.reports..", "lv.vecruzina.web..")
            .should(callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    (JavaMethodCall call) -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().isEmpty())));

    @ArchTest
    static final ArchRule NOTHING_GOES_TO_THE_CONSOLE = noClasses()
            .that()
            .resideInAnyPackage(
                    "lv.vecruzina.ejb..", "lv.vecruzina.batch..", "lv.vecruzina.reports..", "lv.vecruzina.web..")
            .and()
            .haveSimpleNameNotEndingWith("Compiler")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Facade|DTO|Dto|Controller|Processor|VO)");

    @ArchTest
    static final ArchRule RECORDS_KNOW_NO_CONTAINER = noClasses()
            .that()
            .areRecords()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..",
                    "jakarta.persistence..",
                    "jakarta.faces..",
                    "jakarta.inject..",
                    "jakarta.enterprise..");

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new com.tngtech.archunit.lang.ArchCondition<>("have verbs, not setters") {
                @Override
                public void check(JavaClass entity, com.tngtech.archunit.lang.ConditionEvents events) {
                    entity.getMethods().stream()
                            .filter(method -> method.getName().matches("set[A-Z].*")
                                    && method.getRawParameterTypes().size() == 1)
                            .filter(method -> method.getModifiers()
                                    .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                            .forEach(method -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                    method, method.getFullName() + " is a setter")));
                }
            });

    @ArchTest
    static final ArchRule PAGES_DO_NOT_TOUCH_THE_DATABASE = noClasses()
            .that()
            .resideInAPackage("lv.vecruzina.web..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javax?\\.sql\\.(?!SQLException).*")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    /** A bean that names no role is inner machinery: the night, the migrations. */
    @ArchTest
    static final ArchRule WHAT_NAMES_NO_ROLE_IS_OUT_OF_REACH_OF_THE_PAGES = noClasses()
            .that()
            .resideInAPackage("lv.vecruzina.web..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are beans without a role",
                    (JavaClass bean) -> (bean.isAnnotatedWith(Stateless.class) || bean.isAnnotatedWith(Singleton.class))
                            && !bean.isAnnotatedWith(RolesAllowed.class)
                            && bean.getMethods().stream()
                                    .noneMatch(method -> method.isAnnotatedWith(RolesAllowed.class)
                                            || method.isAnnotatedWith(PermitAll.class))));
}
