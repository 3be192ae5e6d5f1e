// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.GetObjectArgs;
import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.messages.Part;

import okhttp3.OkHttpClient;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

class S3ServerTests {

    /** The client's own would read every certificate of the machine for each test. */
    private static final OkHttpClient HTTP = new OkHttpClient();

    private static final int SMALLEST_PART = 5 * 1024 * 1024;

    private final S3 s3 = LocalServers.shared().s3();
    private final MinioAsyncClient client = client(s3);
    private final HttpClient browser = HttpClient.newHttpClient();
    private final String bucket = "b-" + UUID.randomUUID();

    static MinioAsyncClient client(S3 s3) {
        return MinioAsyncClient.builder()
                .endpoint(s3.endpoint().toString())
                .credentials(s3.accessKey(), s3.secretKey())
                .region(s3.region())
                .httpClient(HTTP)
                .build();
    }

    @BeforeEach
    void makesABucket() {
        client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build()).join();
    }

    @Test
    void keepsContentTypeAndMetadata() {
        put("poster.jpg", "picture", "image/jpeg");

        var stat =
                client.statObject(
                                StatObjectArgs.builder()
                                        .bucket(bucket)
                                        .object("poster.jpg")
                                        .build())
                        .join();

        assertThat(stat.contentType()).isEqualTo("image/jpeg");
        assertThat(stat.size()).isEqualTo(7);
        assertThat(stat.userMetadata().getFirst("entry")).isEqualTo("MS 045");
    }

    @Test
    void takesAMultipartUploadThroughSignedParts() throws Exception {
        byte[] video = new byte[SMALLEST_PART + 1000];
        new Random(1).nextBytes(video);
        String upload =
                client.createMultipartUpload(
                                CreateMultipartUploadArgs.builder()
                                        .bucket(bucket)
                                        .object("video.mp4")
                                        .build())
                        .join()
                        .result()
                        .uploadId();

        Part[] parts = {
            putPart(upload, 1, Arrays.copyOfRange(video, 0, SMALLEST_PART)),
            putPart(upload, 2, Arrays.copyOfRange(video, SMALLEST_PART, video.length))
        };
        client.completeMultipartUpload(
                        CompleteMultipartUploadArgs.builder()
                                .bucket(bucket)
                                .object("video.mp4")
                                .uploadId(upload)
                                .parts(parts)
                                .build())
                .join();

        assertThat(read("video.mp4", 0, video.length)).isEqualTo(video);
        assertThat(read("video.mp4", SMALLEST_PART - 5, 10))
                .isEqualTo(Arrays.copyOfRange(video, SMALLEST_PART - 5, SMALLEST_PART + 5));
    }

    @Test
    void letsAPresignedGetExpire() throws Exception {
        put("clip.txt", "for a moment", "text/plain");
        URI url = presigned("clip.txt", Http.Method.GET, 1, Map.of());

        assertThat(get(url).body()).isEqualTo("for a moment");
        assertThat(Waiting.until(Duration.ofSeconds(10), () -> getQuietly(url) == 403)).isTrue();
    }

    @Test
    void answersARangeOfAPresignedUrl() throws Exception {
        put("clip.txt", "0123456789", "text/plain");
        URI url = presigned("clip.txt", Http.Method.GET, 60, Map.of());

        HttpResponse<String> answer =
                browser.send(
                        HttpRequest.newBuilder(url).header("Range", "bytes=2-4").build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("234");
    }

    @Test
    void showsNothingToTheAnonymous() throws Exception {
        put("secret.txt", "leak", "text/plain");

        HttpResponse<String> answer = get(URI.create(s3.endpoint() + "/" + bucket + "/secret.txt"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("leak");
    }

    @Test
    void refusesASignatureOfAnotherKey() {
        S3 stranger = new S3(s3.endpoint(), s3.accessKey(), "another", s3.region(), s3.folder());

        assertThatThrownBy(
                        () ->
                                client(stranger)
                                        .makeBucket(
                                                MakeBucketArgs.builder().bucket("stolen").build())
                                        .join())
                .hasMessageContaining("signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5173", "http://127.0.0.1:8080", "http://[::1]:80"})
    void letsPagesOfThisMachineUploadAndReadTheETag(String origin) throws Exception {
        URI url = presigned("x.txt", Http.Method.PUT, 60, Map.of());

        var preflight =
                browser.send(preflight(url, origin), HttpResponse.BodyHandlers.discarding());
        var put =
                browser.send(
                        HttpRequest.newBuilder(url)
                                .header("Origin", origin)
                                .PUT(HttpRequest.BodyPublishers.ofString("x"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains(origin);
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.headers().firstValue("Access-Control-Allow-Origin")).contains(origin);
        assertThat(put.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag");
        assertThat(put.headers().firstValue("ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://localhost.example.org"})
    void refusesPagesOfElsewhere(String origin) throws Exception {
        URI url = presigned("x.txt", Http.Method.PUT, 60, Map.of());

        var preflight =
                browser.send(preflight(url, origin), HttpResponse.BodyHandlers.discarding());

        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static HttpRequest preflight(URI url, String origin) {
        return HttpRequest.newBuilder(url)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type")
                .build();
    }

    private Part putPart(String upload, int number, byte[] bytes) throws Exception {
        URI url =
                presigned(
                        "video.mp4",
                        Http.Method.PUT,
                        60,
                        Map.of("uploadId", upload, "partNumber", Integer.toString(number)));
        HttpResponse<Void> answer =
                browser.send(
                        HttpRequest.newBuilder(url)
                                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Part(number, answer.headers().firstValue("ETag").orElseThrow());
    }

    private void put(String name, String text, String type) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        client.putObject(
                        PutObjectArgs.builder()
                                .bucket(bucket)
                                .object(name)
                                .contentType(type)
                                .userMetadata(Map.of("entry", "MS 045"))
                                .stream(new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                                .build())
                .join();
    }

    private byte[] read(String name, long offset, long length) throws Exception {
        try (InputStream in =
                client.getObject(
                                GetObjectArgs.builder()
                                        .bucket(bucket)
                                        .object(name)
                                        .offset(offset)
                                        .length(length)
                                        .build())
                        .join()) {
            return in.readAllBytes();
        }
    }

    private URI presigned(String name, Http.Method method, int seconds, Map<String, String> query)
            throws Exception {
        return URI.create(
                client.getPresignedObjectUrl(
                        GetPresignedObjectUrlArgs.builder()
                                .bucket(bucket)
                                .object(name)
                                .method(method)
                                .expiry(seconds)
                                .extraQueryParams(query)
                                .build()));
    }

    private HttpResponse<String> get(URI url) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
    }

    private int getQuietly(URI url) {
        try {
            return get(url).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
