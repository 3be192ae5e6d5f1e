// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.judging.JudgingStage;
import org.palmares.judging.StagedWorks;
import org.palmares.ranking.Sha256;
import org.palmares.ranking.bundle.Recount;
import org.palmares.ranking.bundle.RecountReport;
import org.palmares.ranking.bundle.TrustedKey;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.tools.verifier.PalmaresVerifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.File;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired ApplicationContext context;
    @Autowired People people;
    @TempDir Path folder;
    private JudgingStage stage;
    private JsonNode publication;

    @BeforeAll
    void publish() {
        stage = JudgingStage.sealed(context);
        Person organiser = stage.organiser;
        String digest =
                stage.contest(organiser, "standing{digest}").at("/standing/digest").asString();
        publication =
                organiser
                        .ask(
                                "mutation($input:ResultsPublishInput!){resultsPublish(input:$input){publication{bundleUrl"
                                    + " bundleSha256 bundleSize}}}",
                                Map.of(
                                        "input",
                                        Map.of("contestId", stage.contestId(), "digest", digest)))
                        .at("/resultsPublish/publication");
    }

    @Test
    void anybodyDownloadsItAndKnowsItByItsDigest() throws Exception {
        HttpResponse<byte[]> answer = download(publication.path("bundleUrl").asString());

        String sha256 = publication.path("bundleSha256").asString();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Sha256.hex(answer.body())).isEqualTo(sha256);
        assertThat(answer.body()).hasSize(publication.path("bundleSize").asInt());
        assertThat(header(answer, "ETag")).isEqualTo('"' + sha256 + '"');
        assertThat(header(answer, "Content-Type")).isEqualTo("application/zip");
        assertThat(header(answer, "Content-Length"))
                .isEqualTo(publication.path("bundleSize").asString());
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"palmares-%s-v1.zip\""
                                .formatted(stage.contest().slug()));
        assertThat(header(answer, "Cache-Control")).contains("immutable");
        String latest = "/results/" + stage.contest().slug() + "/bundle";
        assertThat(download(latest).body()).isEqualTo(answer.body());
        assertThat(unchanged(latest, sha256)).isEqualTo(304);
        assertThat(download(latest + "/v2").statusCode()).isEqualTo(404);
        assertThat(download("/results/khong-co/bundle").statusCode()).isEqualTo(404);
    }

    @Test
    void theRecountAgreesUnderTheInstancesKey() throws Exception {
        byte[] bundle = download(publication.path("bundleUrl").asString()).body();

        RecountReport report = Recount.recount(bundle, Optional.of(trusted()));

        assertThat(report).isInstanceOf(RecountReport.Agrees.class);
        var agrees = (RecountReport.Agrees) report;
        assertThat(agrees.manifest().slug()).isEqualTo(stage.contest().slug());
        assertThat(agrees.manifest().version()).isEqualTo(1);
        assertThat(agrees.categories().getFirst().standing().places().getFirst().codes())
                .hasToString("[MS 002]");
    }

    @Test
    void theVerifierAgreesAndRefusesOneChangedFigure() throws Exception {
        byte[] bundle = download(publication.path("bundleUrl").asString()).body();
        Path whole = Files.write(folder.resolve("whole.zip"), bundle);
        Path changed = Files.write(folder.resolve("changed.zip"), changed(bundle));

        assertThat(verify(whole)).isZero();
        assertThat(verify(changed)).isNotZero();
        assertThat(Recount.recount(changed(bundle), Optional.of(trusted())))
                .isInstanceOf(RecountReport.Refused.class);
    }

    @Test
    void namesNobody() throws Exception {
        String text =
                new String(
                        download(publication.path("bundleUrl").asString()).body(),
                        StandardCharsets.UTF_8);

        assertThat(text)
                .contains("MS 002")
                .contains("GK 3")
                .doesNotContain(StagedWorks.AUTHOR)
                .doesNotContain(StagedWorks.FILE_NAME)
                .doesNotContain("giam-khao")
                .doesNotContain("tac-gia");
    }

    @Test
    void theSameInstanceHasOneKeyForEver() throws Exception {
        assertThat(trusted()).isEqualTo(trusted());
        JsonNode key = key();
        assertThat(key.path("algorithm").asString()).isEqualTo("Ed25519");
        byte[] encoded = java.util.Base64.getDecoder().decode(key.path("publicKey").asString());
        assertThat(Sha256.hex(encoded)).isEqualTo(key.path("fingerprint").asString());
    }

    private static byte[] changed(byte[] bundle) {
        String text = new String(bundle, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("\"votes\":5");
        assertThat(at).isPositive();
        byte[] changed = bundle.clone();
        changed[at + 8] = '6';
        return changed;
    }

    /** The program as a stranger runs it: another process, its classes and those of ranking. */
    private int verify(Path bundle) throws Exception {
        Process verifier =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                home(PalmaresVerifier.class)
                                        + File.pathSeparator
                                        + home(Recount.class),
                                PalmaresVerifier.class.getName(),
                                "recount",
                                bundle.toString(),
                                "--key",
                                trusted().fingerprint())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return verifier.waitFor();
    }

    private static String home(Class<?> type) throws URISyntaxException {
        var source = type.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().toURI()).toString();
    }

    private TrustedKey trusted() {
        return TrustedKey.read(key().path("fingerprint").asString()).orElseThrow();
    }

    private JsonNode key() {
        return JsonMapper.shared().readTree(people.stranger().get("/results/signing-key").body());
    }

    private HttpResponse<byte[]> download(String path) throws Exception {
        return HTTP.send(
                people.stranger().request(path).GET().build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private int unchanged(String path, String sha256) throws Exception {
        HttpRequest request =
                people.stranger()
                        .request(path)
                        .header("If-None-Match", '"' + sha256 + '"')
                        .GET()
                        .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
