@echo off
rem The one door to Safe to Share, for Windows: does what the file portal beside it does.
setlocal EnableExtensions DisableDelayedExpansion
set "top=%~dp0."
set "target=%top%\site\target"
set "jar=%target%\portal.jar"
set "archive=%target%\portal.jsa"
set "unfinished=%target%\modules.unfinished"
set "bin="
if defined JAVA_HOME set "bin=%JAVA_HOME%\bin\"
set "flags=-Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

"%bin%java" -version >nul 2>nul <nul
if errorlevel 1 (
    echo portal: Java, version 17 or newer, is missing. Install a JDK. >&2
    exit /b 3
)
call :state
if errorlevel 2 (
    call :build
    if errorlevel 1 exit /b 3
    call :quicken
) else if errorlevel 1 call :quicken
"%bin%java" %flags% "-XX:SharedArchiveFile=%archive%" "-Dportal.top=%top%" -jar "%jar%" %*
exit /b %errorlevel%

rem 2 if the Java modules are missing or older than their sources, 1 if the archive of classes is missing or old, else 0.
:state
if not exist "%jar%" exit /b 2
if exist "%unfinished%" exit /b 2
powershell -NoProfile -NonInteractive -Command ^
    "$jar = (Get-Item -LiteralPath $env:jar).LastWriteTime;" ^
    "$poms = 'pom.xml', 'checker\pom.xml', 'site\pom.xml' | %% { Get-Item -LiteralPath (Join-Path $env:top $_) };" ^
    "$code = 'checker', 'site' | %% { Get-ChildItem -Recurse -LiteralPath (Join-Path $env:top ($_ + '\src\main')) };" ^
    "if (@($poms) + @($code) | ? { $_.LastWriteTime -gt $jar }) { exit 2 }" ^
    "if (-not (Test-Path -LiteralPath $env:archive)) { exit 1 }" ^
    "if ((Get-Item -LiteralPath $env:archive).LastWriteTime -lt $jar) { exit 1 }" ^
    "exit 0" <nul
exit /b %errorlevel%

:build
"%bin%javac" -version >nul 2>nul <nul
if errorlevel 1 (
    echo portal: A JDK, version 17 or newer, is missing. Install it. >&2
    exit /b 3
)
where mvn >nul 2>nul
if errorlevel 1 (
    echo portal: Maven is missing. Install it. >&2
    exit /b 3
)
echo Building the Java modules. The first time takes some minutes: libraries are downloaded. >&2
if not exist "%target%" mkdir "%target%"
type nul >"%unfinished%"
pushd "%top%"
call mvn -B -ntp -Dmaven.test.skip package <nul >&2
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
    echo portal: the Java modules do not build. >&2
    exit /b 3
)
rem What is saved while Maven works is newer than the jar, and so is built the next time.
powershell -NoProfile -NonInteractive -Command ^
    "(Get-Item -LiteralPath $env:jar).LastWriteTime = (Get-Item -LiteralPath $env:unfinished).LastWriteTime" <nul
del "%unfinished%"
exit /b 0

rem Keeps the classes that one build loads in an archive, from which later starts read them. Java writes it read-only.
rem The build before it fills the cache: Java 17 crashes as it archives what draws the flowchart.
:quicken
del /f /q "%archive%.new" 2>nul
"%bin%java" %flags% "-XX:ErrorFile=%target%\java-crash.log" "-Dportal.top=%top%" -jar "%jar%" ^
    build --shard 1/9999 --out "%target%\training" >nul 2>nul <nul
"%bin%java" %flags% "-XX:ErrorFile=%target%\java-crash.log" "-XX:ArchiveClassesAtExit=%archive%.new" ^
    "-Dportal.top=%top%" -jar "%jar%" ^
    build --shard 1/9999 --out "%target%\training" >nul 2>nul <nul
set "status=%errorlevel%"
if exist "%target%\training" rmdir /s /q "%target%\training"
rem Java crashes on half an archive: one that a stopped run left is not taken.
if not "%status%"=="0" exit /b 0
if not exist "%archive%.new" type nul >"%archive%.new"
del /f /q "%archive%" 2>nul
move /y "%archive%.new" "%archive%" >nul 2>nul
exit /b 0
