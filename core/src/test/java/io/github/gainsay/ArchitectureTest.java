package io.github.gainsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.TimeZone;
import java.util.function.Predicate;

/** Holds the library to its order of packages and to having no ambient state. */
@AnalyzeClasses(
    packages = "io.github.gainsay",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {
  private static final String ROOT = "io.github.gainsay";

  private static final String NEW = "<init>";

  /** A package knows only those above it; a package that is in no layer is an error. */
  @ArchTest
  static final ArchRule packagesKnowOnlyThoseAbove =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("input")
          .definedBy(ROOT + ".input..")
          .layer("article")
          .definedBy(ROOT + ".article..")
          .layer("value")
          .definedBy(ROOT + ".value..")
          .layer("assertion")
          .definedBy(ROOT + ".assertion..")
          .layer("language")
          .definedBy(ROOT + ".language..")
          .layer("pack")
          .definedBy(ROOT + ".pack..")
          .layer("extract")
          .definedBy(ROOT + ".extract..")
          .layer("align")
          .definedBy(ROOT + ".align..")
          .layer("check")
          .definedBy(ROOT + ".check..")
          .layer("config")
          .definedBy(ROOT + ".config..")
          .layer("report")
          .definedBy(ROOT + ".report..")
          .layer("root")
          .definedBy(ROOT)
          .whereLayer("input")
          .mayNotAccessAnyLayer()
          .whereLayer("article")
          .mayOnlyAccessLayers("input")
          .whereLayer("value")
          .mayOnlyAccessLayers("article")
          .whereLayer("assertion")
          .mayOnlyAccessLayers("article", "value", "pack")
          .whereLayer("language")
          .mayOnlyAccessLayers("article")
          .whereLayer("pack")
          .mayOnlyAccessLayers("article", "value")
          .whereLayer("extract")
          .mayOnlyAccessLayers("article", "value", "assertion", "language", "pack")
          // What follows extraction needs no model, hence neither language nor extract.
          .whereLayer("align")
          .mayOnlyAccessLayers("article", "value", "assertion", "pack")
          .whereLayer("check")
          .mayOnlyAccessLayers("article", "value", "assertion", "pack", "align")
          // Only the root knows the settings of a newsroom.
          .whereLayer("config")
          .mayOnlyAccessLayers("input", "article", "pack", "check")
          .whereLayer("report")
          .mayOnlyAccessLayers("article", "value", "assertion", "pack", "align", "check")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyLanguageKnowsCoreNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..");

  @ArchTest
  static final ArchRule theClockIsNotRead =
      never(
          "read the clock",
          target ->
              target.getOwner().getPackageName().startsWith("java.time")
                  && target.getName().equals("now"),
          target ->
              target.getOwner().isEquivalentTo(Clock.class)
                  && (target.getName().startsWith("system") || target.getName().startsWith("tick")),
          any(System.class, "currentTimeMillis"),
          exact(Date.class, NEW),
          any(Calendar.class, "getInstance"),
          exact(GregorianCalendar.class, NEW));

  @ArchTest
  static final ArchRule theDefaultLocaleIsNotUsed =
      never(
          "use the default locale",
          any(Locale.class, "getDefault", "setDefault"),
          exact(String.class, "toLowerCase"),
          exact(String.class, "toUpperCase"),
          exact(String.class, "format", String.class, Object[].class),
          any(String.class, "formatted"),
          exact(Formatter.class, NEW),
          exact(Formatter.class, NEW, Appendable.class),
          exact(Scanner.class, NEW, String.class),
          exact(DecimalFormat.class, NEW),
          exact(DecimalFormat.class, NEW, String.class),
          exact(SimpleDateFormat.class, NEW),
          exact(SimpleDateFormat.class, NEW, String.class),
          exact(DateTimeFormatter.class, "ofPattern", String.class),
          exact(DateTimeFormatterBuilder.class, "toFormatter"),
          target -> noArguments(target) && ofTypes(target, NumberFormat.class, DateFormat.class),
          target -> noArguments(target) && ofTypes(target, BreakIterator.class, Collator.class));

  @ArchTest
  static final ArchRule theDefaultCharsetIsNotUsed =
      never(
          "use the default charset",
          any(Charset.class, "defaultCharset"),
          exact(String.class, NEW, byte[].class),
          exact(String.class, NEW, byte[].class, int.class, int.class),
          exact(String.class, "getBytes"),
          exact(ByteArrayOutputStream.class, "toString"),
          exact(InputStreamReader.class, NEW, InputStream.class),
          exact(OutputStreamWriter.class, NEW, OutputStream.class),
          exact(PrintStream.class, NEW, OutputStream.class),
          exact(PrintWriter.class, NEW, OutputStream.class),
          exact(Scanner.class, NEW, InputStream.class),
          // Files.newBufferedReader and newBufferedWriter are UTF-8 everywhere.
          any(FileReader.class, NEW),
          any(FileWriter.class, NEW));

  @ArchTest
  static final ArchRule theDefaultTimeZoneIsNotUsed =
      never(
          "use the default time zone",
          any(ZoneId.class, "systemDefault"),
          any(TimeZone.class, "getDefault", "setDefault"));

  @ArchTest
  static final ArchRule coreNeitherExitsNorPrints =
      never(
          "exit or print",
          any(System.class, "exit", "out", "err", "setOut", "setErr"),
          any(Runtime.class, "exit", "halt"),
          any(Throwable.class, "printStackTrace"));

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  /** Forbids calls, field accesses and method references ({@code map(String::toLowerCase)}). */
  @SafeVarargs
  private static ArchRule never(String what, Predicate<AccessTarget>... forbidden) {
    Predicate<AccessTarget> any = target -> false;
    for (Predicate<AccessTarget> each : forbidden) {
      any = any.or(each);
    }
    Predicate<AccessTarget> anyForbidden = any;
    return noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "access is to " + what, access -> anyForbidden.test(access.getTarget())))
        .as("core does not " + what);
  }

  /** Every overload, also when called through a subtype ({@code e.printStackTrace()}). */
  private static Predicate<AccessTarget> any(Class<?> owner, String... names) {
    List<String> all = List.of(names);
    return target -> ofTypes(target, owner) && all.contains(target.getName());
  }

  /** The one overload with these parameters. */
  private static Predicate<AccessTarget> exact(
      Class<?> owner, String name, Class<?>... parameters) {
    List<String> types = Arrays.stream(parameters).map(Class::getName).toList();
    return any(owner, name)
        .and(
            target ->
                target instanceof CodeUnitAccessTarget codeUnit
                    && HasName.Utils.namesOf(codeUnit.getRawParameterTypes()).equals(types));
  }

  private static boolean ofTypes(AccessTarget target, Class<?>... owners) {
    return Arrays.stream(owners).anyMatch(target.getOwner()::isAssignableTo);
  }

  private static boolean noArguments(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget codeUnit
        && codeUnit.getRawParameterTypes().isEmpty();
  }
}
