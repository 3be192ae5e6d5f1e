// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Calendar;
import org.palmares.contest.Calendars;
import org.palmares.contest.Contest;
import org.palmares.contest.Window;
import org.palmares.kernel.DatabaseClock;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bytes that were promised before the end of intake, and all that was not. */
@ServerTest
class GraceTests {

    private static final int SIZE = 5_000;

    private final ApplicationContext context;
    private final EntryStage stage;
    private Contest contest;
    private Person lan;
    private String id;
    private Sender sender;

    GraceTests(@Autowired ApplicationContext context) {
        this.context = context;
        stage = new EntryStage(context);
    }

    @BeforeEach
    void beginADraft() {
        contest = stage.contest();
        lan = stage.people.named("lan");
        id = stage.desk(lan).begin(contest);
        stage.desk(lan).update(id, 0, "Đêm hội làng", "Nguyễn Thị Lan");
        sender = new Sender(stage, lan, id);
    }

    @Test
    void aManifestBeforeTheEndLetsTheBytesArriveAndTheWorkBeHandedIn() throws Exception {
        byte[] file = Sender.bytes(SIZE, 1);
        String upload = sender.begun("phim.mp4", SIZE);
        JsonNode announced = sender.manifest(upload, Sender.sha256(file));
        assertThat(codes(announced)).isEmpty();
        closeJustAfter(manifestAt(announced));

        List<Map<String, Object>> parts = sender.putAll(upload, file, SIZE);
        assertThat(codes(stage.desk(lan).submit(id, 1)))
                .contains("INTAKE_CLOSED", "ENTRY_FILE_MISSING");
        assertThat(codes(sender.complete(upload, parts))).isEmpty();
        assertThat(codes(stage.desk(lan).update(id, 1, "Tên khác", "Nguyễn Thị Lan")))
                .containsExactly("INTAKE_CLOSED");
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();

        JsonNode receipt = receipt();
        assertThat(receipt.at("/inTime/by").asString()).isEqualTo("MANIFEST");
        assertThat(Instant.parse(receipt.at("/inTime/at").asString()))
                .isEqualTo(manifestAt(announced));
        assertThat(receipt.at("/files/0/manifest").asString()).isEqualTo(Sender.sha256(file));
    }

    @Test
    void theEndIsSharpToTheLastMillisecond() throws Exception {
        String upload = sender.begun("phim.mp4", SIZE);
        JsonNode announced = sender.manifest(upload, Sender.sha256(Sender.bytes(SIZE, 1)));
        Instant at = manifestAt(announced);

        closeAt(at.plusMillis(1));
        assertThat(codes(sender.sign(upload, 1))).isEmpty();
        closeAt(at.minusMillis(1));
        assertThat(codes(sender.sign(upload, 1))).containsExactly("INTAKE_CLOSED");
        closeAt(at);
        assertThat(codes(sender.sign(upload, 1))).containsExactly("INTAKE_CLOSED");
    }

    @Test
    void aFirstPartBeforeTheEndIsInTimeTooAndItsHashIsFixedWhenComputed() throws Exception {
        byte[] file = Sender.bytes(SIZE, 1);
        String upload = sender.begun("phim.mp4", SIZE);
        assertThat(sender.firstPart(upload).at("/arrival/firstPartAt").isNull()).isTrue();
        List<Map<String, Object>> parts = sender.putAll(upload, file, SIZE);
        JsonNode noted = sender.firstPart(upload);
        Instant at = Instant.parse(noted.at("/arrival/firstPartAt").asString());
        closeJustAfter(at);

        assertThat(codes(sender.manifest(upload, Sender.sha256(file)))).isEmpty();
        assertThat(codes(sender.manifest(upload, Sender.sha256(Sender.bytes(SIZE, 2)))))
                .containsExactly("ANNOUNCED_OTHERWISE");
        assertThat(codes(sender.complete(upload, parts))).isEmpty();
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();
        assertThat(receipt().at("/inTime/by").asString()).isEqualTo("FIRST_PART");
        assertThat(Instant.parse(receipt().at("/inTime/at").asString())).isEqualTo(at);
    }

    @Test
    void whatWasNotPromisedIsTooLate() throws Exception {
        String upload = sender.begun("phim.mp4", SIZE);
        sender.put(upload, 1, Sender.bytes(SIZE, 1));
        closeJustAfter(now());

        String hash = Sender.sha256(Sender.bytes(SIZE, 1));
        assertThat(codes(sender.firstPart(upload))).containsExactly("INTAKE_CLOSED");
        assertThat(codes(sender.manifest(upload, hash))).containsExactly("INTAKE_CLOSED");
        assertThat(codes(sender.sign(upload, 1))).containsExactly("INTAKE_CLOSED");
        assertThat(codes(sender.complete(upload, List.of()))).containsExactly("INTAKE_CLOSED");
        assertThat(codes(sender.begin("phim.mp4", SIZE))).containsExactly("INTAKE_CLOSED");
    }

    @Test
    void aWorkThatWaitedForNoBytesIsNotHandedInAfterTheEnd() throws Exception {
        byte[] file = Sender.bytes(SIZE, 1);
        String upload = sender.begun("phim.mp4", SIZE);
        sender.manifest(upload, Sender.sha256(file));
        assertThat(codes(sender.complete(upload, sender.putAll(upload, file, SIZE)))).isEmpty();
        closeJustAfter(now());

        assertThat(codes(stage.desk(lan).submit(id, 1))).containsExactly("INTAKE_CLOSED");
    }

    @Test
    void theGraceEndsAndAnExtensionOfIntakeOpensEverythingAgain() throws Exception {
        byte[] file = Sender.bytes(SIZE, 1);
        String upload = sender.begun("phim.mp4", SIZE);
        Instant at = manifestAt(sender.manifest(upload, Sender.sha256(file)));
        List<Map<String, Object>> parts = sender.putAll(upload, file, SIZE);
        graceOf(0);
        closeJustAfter(at);
        assertThat(codes(sender.complete(upload, parts))).containsExactly("GRACE_OVER");
        assertThat(codes(sender.begin("phim.mp4", SIZE))).containsExactly("GRACE_OVER");
        graceOf(1);
        assertThat(codes(sender.complete(upload, parts))).isEmpty();
        graceOf(0);
        assertThat(codes(stage.desk(lan).submit(id, 1))).containsExactly("GRACE_OVER");

        closeAt(now().plus(Duration.ofDays(1)));
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();
        assertThat(receipt().path("inTime").isNull()).isTrue();
    }

    @Test
    void noBytesArriveOnceJudgingHasBegun() throws Exception {
        String upload = sender.begun("phim.mp4", SIZE);
        Instant at = manifestAt(sender.manifest(upload, Sender.sha256(Sender.bytes(SIZE, 1))));
        Calendar old = stage.contest(contest.key()).calendar();
        Instant closes = at.plusMillis(1);
        move(
                new Calendar(
                        new Window(old.intake().opens(), closes),
                        new Window(closes, old.judging().closes()),
                        old.voting(),
                        old.publication()));
        assertThat(codes(sender.sign(upload, 1))).containsExactly("GRACE_OVER");
    }

    @Test
    void aClosedBrowserGoesOnAfterTheEndFromThePartsThatAreStored() throws Exception {
        int partSize = sender.begin("phim.mp4", 100).at("/upload/partSize").asInt();
        byte[] file = Sender.bytes(partSize + 1000, 3);
        String upload = sender.begun("dem-hoi.mp4", file.length);
        sender.put(upload, 1, Sender.part(file, 1, partSize));
        Instant at = Instant.parse(sender.firstPart(upload).at("/arrival/firstPartAt").asString());
        closeJustAfter(at);

        // Another browser of the same owner, another day.
        Sender later = new Sender(stage, lan, id);
        assertThat(codes(later.begin("dem-hoi.mp4", file.length - 1)))
                .containsExactly("OTHER_FILE_AFTER_THE_END");
        JsonNode resumed = later.begin("dem-hoi.mp4", file.length).path("upload");
        assertThat(resumed.path("id").asString()).isEqualTo(upload);
        assertThat(resumed.path("storedParts").size()).isOne();
        Map<String, Object> second = later.put(upload, 2, Sender.part(file, 2, partSize));
        Map<String, Object> first =
                Map.of("number", 1, "etag", resumed.at("/storedParts/0/etag").asString());
        assertThat(codes(later.complete(upload, List.of(first, second)))).isEmpty();
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();
    }

    @Test
    void announcedBytesMayBeSentAnewAfterTheirUploadIsGoneAndOthersMayNot() throws Exception {
        byte[] file = Sender.bytes(SIZE, 1);
        String lost = sender.begun("phim.mp4", SIZE);
        Instant at = manifestAt(sender.manifest(lost, Sender.sha256(file)));
        stage.jdbc
                .sql("delete from media.media where owner = :owner")
                .param("owner", EntryStage.key(id))
                .update();
        closeJustAfter(at);

        assertThat(codes(sender.begin("phim.mp4", SIZE + 1)))
                .containsExactly("OTHER_FILE_AFTER_THE_END");
        String anew = sender.begun("ten-khac.mp4", SIZE);
        JsonNode other = sender.manifest(anew, Sender.sha256(Sender.bytes(SIZE, 2)));
        assertThat(codes(other)).containsExactly("ANNOUNCED_OTHERWISE");
        JsonNode same = sender.manifest(anew, Sender.sha256(file));
        assertThat(manifestAt(same)).isEqualTo(at);
        assertThat(codes(sender.complete(anew, sender.putAll(anew, file, SIZE)))).isEmpty();
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();
    }

    @Test
    void twoBrowsersOfOneOwnerAnnounceOneFile() throws Exception {
        Sender other = new Sender(stage, lan, id);
        String upload = sender.begun("phim.mp4", SIZE);
        assertThat(other.begun("phim.mp4", SIZE)).isEqualTo(upload);
        String hash = Sender.sha256(Sender.bytes(SIZE, 1));
        JsonNode first = sender.manifest(upload, hash.toUpperCase(Locale.ROOT));
        JsonNode again = other.manifest(upload, hash);
        assertThat(manifestAt(again)).isEqualTo(manifestAt(first));
        assertThat(codes(other.manifest(upload, Sender.sha256(Sender.bytes(SIZE, 2)))))
                .containsExactly("ANNOUNCED_OTHERWISE");
        assertThat(codes(other.manifest(upload, "no hash"))).containsExactly("INVALID");

        Sender minh = new Sender(stage, stage.people.named("minh"), id);
        assertThat(codes(minh.manifest(upload, hash))).containsExactly("NOT_FOUND");
        assertThat(codes(minh.firstPart(upload))).containsExactly("NOT_FOUND");
    }

    @Test
    void anybodyVerifiesAReceiptByItsCodeAndNobodyReadsNamesInIt() throws Exception {
        byte[] file = Sender.bytes(SIZE, 1);
        String upload = sender.begun("Nguyen Thi Lan.mp4", SIZE);
        sender.manifest(upload, Sender.sha256(file));
        sender.complete(upload, sender.putAll(upload, file, SIZE));
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();
        JsonNode own = receipt();
        String code = own.path("code").asString();
        assertThat(own.at("/files/0/fileName").asString()).isEqualTo("Nguyen Thi Lan.mp4");

        JsonNode seen = verified(stage.people.stranger(), code.toLowerCase(Locale.ROOT));
        assertThat(seen.path("number").asString()).isEqualTo("MS 001");
        assertThat(seen.path("submittedAt")).isEqualTo(own.path("submittedAt"));
        assertThat(seen.at("/files/0/manifest").asString()).isEqualTo(Sender.sha256(file));
        assertThat(seen.toString()).doesNotContain("Lan").doesNotContain("Đêm hội");
        assertThat(verified(stage.people.stranger(), "0000-0000-0000").isNull()).isTrue();
        JsonNode others =
                stage.people
                        .named("minh")
                        .ask(
                                "query($id:ID!){entry(id:$id){arrivals{manifest} receipt{code}}}",
                                Map.of("id", id))
                        .path("entry");
        assertThat(others.toString()).doesNotContain(code);
    }

    private JsonNode receipt() {
        return lan.ask(
                        """
                        query($id:ID!){entry(id:$id){receipt{code number submittedAt
                          inTime{by at} files{fileName manifest receivedAt}}}}
                        """,
                        Map.of("id", id))
                .at("/entry/receipt");
    }

    private static JsonNode verified(Person person, String code) {
        return person.ask(
                        """
                        query($code:String!){entryReceipt(code:$code){code number title submittedAt
                          contest{slug} inTime{by at} files{fileName manifest receivedAt}}}
                        """,
                        Map.of("code", code))
                .path("entryReceipt");
    }

    private static Instant manifestAt(JsonNode announced) {
        return Instant.parse(announced.at("/arrival/manifestAt").asString());
    }

    private Instant now() {
        return context.getBean(DatabaseClock.class).now();
    }

    private void graceOf(int hours) {
        stage.jdbc
                .sql("update contest.contest set intake_grace_hours = :hours where id = :key")
                .param("hours", hours)
                .param("key", contest.key())
                .update();
    }

    /** Ends intake one microsecond later, which by now has passed. */
    private void closeJustAfter(Instant moment) {
        closeAt(moment.plusNanos(1000));
    }

    private void closeAt(Instant closes) {
        Calendar old = stage.contest(contest.key()).calendar();
        move(
                new Calendar(
                        new Window(old.intake().opens(), closes),
                        old.judging(),
                        old.voting(),
                        old.publication()));
    }

    private void move(Calendar calendar) {
        assertThat(context.getBean(Calendars.class).rehearse(contest.key(), calendar).refusals())
                .isEmpty();
    }
}
