// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** S3Proxy on a folder, as a Java process of its own with a class path of its own. */
final class S3Server {

    static final String NAME = "s3";
    static final String PROGRAM = "java";
    static final String REGION = "us-east-1";
    private static final int PROBE_MILLIS = 2_000;

    private final DataFolder data;
    private final Secrets secrets;
    private final int port;

    S3Server(DataFolder data, Secrets secrets, int port) {
        this.data = data;
        this.secrets = secrets;
        this.port = port;
    }

    S3 face() {
        return new S3(
                endpoint(),
                secrets.get("s3-access"),
                secrets.get("s3-secret"),
                REGION,
                data.folder("s3/objects"));
    }

    ServerCommand prepare() {
        Path folder = data.folder(NAME);
        Path settings = folder.resolve("s3.properties");
        try {
            Secrets.writePrivately(settings, settings());
            S3Metadata.warnWhereRefused(data.folder("s3/objects"));
        } catch (IOException e) {
            throw new LocalServersException(
                    "The S3 folder " + folder + " cannot be written to.", e);
        }
        return new ServerCommand(
                NAME, PROGRAM, port, words(settings), folder, "TERM", this::answers);
    }

    private Properties settings() {
        S3 face = face();
        Properties settings = new Properties();
        settings.setProperty("endpoint", face.endpoint().toString());
        settings.setProperty("access-key", face.accessKey());
        settings.setProperty("secret-key", face.secretKey());
        settings.setProperty("folder", data.folder("s3/objects").toString());
        return settings;
    }

    private static List<String> words(Path settings) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", PROGRAM).toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                // Ready a third sooner; nothing here runs long enough to earn that back.
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlogback.configurationFile=org/palmares/tools/localservers/s3proxy-logback.xml",
                "-cp",
                classPath(),
                S3Launcher.class.getName(),
                settings.toString());
    }

    private static String classPath() {
        try (@Nullable InputStream written =
                S3Server.class.getResourceAsStream("s3proxy.classpath")) {
            if (written == null) {
                throw new LocalServersException(
                        "The build of local-servers is incomplete; run Maven in the project"
                                + " again.");
            }
            Path own =
                    Path.of(
                            S3Server.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            String jars = new String(written.readAllBytes(), StandardCharsets.UTF_8).strip();
            requirePresent(jars);
            return own + File.pathSeparator + jars;
        } catch (IOException | URISyntaxException e) {
            throw new LocalServersException("The class path of S3Proxy cannot be read.", e);
        }
    }

    private static void requirePresent(String jars) {
        for (String jar : jars.split(File.pathSeparator)) {
            if (!Files.exists(Path.of(jar))) {
                throw new LocalServersException(
                        "The file %s of S3Proxy is gone; run Maven in the project again."
                                .formatted(jar));
            }
        }
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) endpoint().toURL().openConnection();
            connection.setConnectTimeout(PROBE_MILLIS);
            connection.setReadTimeout(PROBE_MILLIS);
            connection.getResponseCode();
            connection.disconnect();
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
