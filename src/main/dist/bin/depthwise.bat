@echo off
rem Starts Depthwise: without arguments the window, with arguments the command line.
rem Extra options for the JVM may stand in DEPTHWISE_JAVA_OPTS.
setlocal EnableExtensions
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAVA_EXE=java.exe"
if not defined JAVA_HOME goto look
set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA_EXE%" goto version
echo depthwise: JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe; point it at a JDK or JRE 17 or newer.>&2
exit /b 2
:look
where /q java.exe
if not errorlevel 1 goto version
echo depthwise: Java is missing: install a JDK or JRE 17 or newer, or point JAVA_HOME at one.>&2
exit /b 2
:version
set "JAVA_VERSION="
set "JAVA_MAJOR="
for /f "tokens=3" %%V in ('""%JAVA_EXE%" -version 2^>^&1 ^| findstr /c:" version ""') do if not defined JAVA_VERSION set "JAVA_VERSION=%%~V"
for /f "tokens=1 delims=.-+" %%M in ("%JAVA_VERSION%") do set "JAVA_MAJOR=%%M"
if not defined JAVA_MAJOR set "JAVA_MAJOR=0"
if %JAVA_MAJOR% geq 17 goto start
echo depthwise: Java 17 or newer is needed, but %JAVA_EXE% is %JAVA_VERSION%.>&2
exit /b 2
:start
set "QUIET="
rem JavaFX's rasteriser allocates through sun.misc.Unsafe, of which Java 24 and newer warn.
if %JAVA_MAJOR% geq 24 set "QUIET=--sun-misc-unsafe-memory-access=allow"
"%JAVA_EXE%" %QUIET% --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED "-Ddepthwise.home=%HOME_DIR%" %DEPTHWISE_JAVA_OPTS% -jar "%HOME_DIR%\lib\depthwise.jar" %*
exit /b %ERRORLEVEL%
