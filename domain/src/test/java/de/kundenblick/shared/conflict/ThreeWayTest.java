package de.kundenblick.shared.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ThreeWayTest {
    private static final List<String> NAMES = List.of("name", "city", "phone", "kind");

    @Example
    void namesWhoChangedWhat() {
        var fields = ThreeWay.of(
                fields("A", "Bonn", null, "x"), fields("B", "Bonn", "1", "x"), fields("C", "Kiel", "1", "x"));

        assertThat(fields.named(FieldDiff.Kind.COLLISION)).containsExactly("name");
        assertThat(fields.named(FieldDiff.Kind.MINE)).containsExactly("city");
        assertThat(fields.named(FieldDiff.Kind.AGREED)).containsExactly("phone");
        assertThat(fields.named(FieldDiff.Kind.UNCHANGED)).containsExactly("kind");
        assertThat(fields.isCollision()).isTrue();
    }

    @Example
    void asksForCollisionsFirst() {
        var fields =
                ThreeWay.of(fields("A", "Bonn", "1", "x"), fields("A", "Ulm", "2", "x"), fields("B", "Kiel", "1", "x"));

        assertThat(fields.open()).extracting(FieldDiff::field).containsExactly("city", "name", "phone");
    }

    @Example
    void aFieldThatOneSideDoesNotNameIsEmptyThere() {
        var before = new NamedFields(Map.of());
        var after = new NamedFields(Map.of("city", "Bonn"));

        assertThat(ThreeWay.of(before, after, before).merged().get("city")).isEqualTo("Bonn");
    }

    @Property
    void nothingThatSomebodyChangedIsLostWithoutACollision(
            @ForAll("records") NamedFields original,
            @ForAll("records") NamedFields theirs,
            @ForAll("records") NamedFields mine) {
        var fields = ThreeWay.of(original, theirs, mine);
        var merged = fields.merged();

        for (FieldDiff field : fields.fields()) {
            var value = merged.get(field.field());
            switch (field.kind()) {
                case UNCHANGED -> assertThat(value).isEqualTo(field.original());
                case MINE, AGREED, COLLISION -> assertThat(value).isEqualTo(field.mine());
                case THEIRS -> assertThat(value).isEqualTo(field.theirs());
            }
        }
    }

    @Property
    void itDoesNotMatterWhoSavesFirstUnlessTheyCollide(
            @ForAll("records") NamedFields original,
            @ForAll("records") NamedFields theirs,
            @ForAll("records") NamedFields mine) {
        var one = ThreeWay.of(original, theirs, mine);
        var other = ThreeWay.of(original, mine, theirs);

        assertThat(one.isCollision()).isEqualTo(other.isCollision());
        if (!one.isCollision()) {
            assertThat(one.merged()).isEqualTo(other.merged());
        }
    }

    @Property
    void whatIsChosenCounts(
            @ForAll("records") NamedFields original,
            @ForAll("records") NamedFields theirs,
            @ForAll("records") NamedFields mine) {
        var fields = ThreeWay.of(original, theirs, mine);
        var chosen = new LinkedHashMap<String, Serializable>();
        fields.open().forEach(field -> chosen.put(field.field(), field.theirs()));

        var resolved = fields.resolved(chosen);

        assertThat(resolved).isEqualTo(fields.theirs());
        assertThat(ThreeWay.of(fields.theirs(), fields.theirs(), resolved).isCollision())
                .isFalse();
    }

    @Provide
    Arbitrary<NamedFields> records() {
        return Arbitraries.of("a", "b", "c")
                .injectNull(0.2)
                .list()
                .ofSize(NAMES.size())
                .map(values -> fields(values.toArray(new String[0])));
    }

    private static NamedFields fields(String... values) {
        var named = new LinkedHashMap<String, Serializable>();
        for (int i = 0; i < values.length; i++) {
            named.put(NAMES.get(i), values[i]);
        }
        return new NamedFields(named);
    }
}
